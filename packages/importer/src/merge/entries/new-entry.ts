import type { JsonObject } from '@error-contracts/catalog';
import { inSchemaOrder } from '@error-contracts/catalog/edit';
import type { NameGiver } from '../../names/error-name.js';
import { nameFromText } from '../../names/error-name.js';
import type { ImportedRow } from '../../read/rows/imported-row.js';
import { type ImportRequest, textIn } from '../import-request.js';
import { literalMessage } from '../texts/literal-message.js';

/** An error that the catalogue is to get. */
export interface NewEntry {
  readonly name: string;
  /** Its wording, with the defaults of its parameters. */
  readonly text: string;
  readonly entry: JsonObject;
}

/** What a catalogue lends to a new entry. */
export interface Surroundings {
  readonly sourceLocale: string;
  /** For an error whose domain nobody tells. */
  readonly domain: string;
  readonly giveName: NameGiver;
}

/** Where no document tells the status: the client is at fault, and nothing more is said. */
const ASSUMED_STATUS = 400;

/** The entry of an error that the catalogue does not have; what is assumed says so in its note. */
export function newEntry(row: ImportedRow, request: ImportRequest, surroundings: Surroundings): NewEntry {
  const { sourceLocale, domain: fallback, giveName } = surroundings;
  const text = textIn(sourceLocale, row);
  const english = row.english ?? (/^en(-|$)/i.test(sourceLocale) ? text : undefined);
  const name = giveName(row.name ?? (english === undefined ? undefined : nameFromText(english)), row.code);
  if (row.entry !== undefined) return { name, text, entry: row.entry };
  const domain = row.domain ?? request.domain;
  const assumed = [
    ...(row.status === undefined ? [`the status ${ASSUMED_STATUS}`] : []),
    ...(domain === undefined ? [`the domain ${fallback}`] : []),
  ];
  const note =
    assumed.length === 0 ? {} : { note: `Assumed, for the document does not say: ${assumed.join(' and ')}.` };
  const entry = {
    code: row.code,
    message: literalMessage(text),
    status: row.status ?? ASSUMED_STATUS,
    domain: domain ?? fallback,
    source: { document: request.document, text, ...note },
  };
  return { name, text, entry };
}

/** A function that makes an entry say why it shares its message with an earlier one. */
export function sharing(owners: Map<string, string>): (entry: NewEntry) => NewEntry {
  return ({ name, text, entry }) => {
    const message = String(entry.message);
    const owner = owners.get(message);
    if (owner === undefined) owners.set(message, name);
    if (owner === undefined || entry.sameTextAs !== undefined) return { name, text, entry };
    const sameTextAs = { name: owner, reason: 'The document words both alike.' };
    return { name, text, entry: inSchemaOrder({ ...entry, sameTextAs }) };
  };
}

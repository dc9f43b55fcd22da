import type { JsonObject } from '@error-contracts/catalog';
import { inSchemaOrder } from '@error-contracts/catalog/edit';
import { nameFromCode, nameFromText } from '../../names/error-name.js';
import type { ChooseName } from '../../names/name-chooser.js';
import { englishOf, type ImportedRow } from '../../read/rows/imported-row.js';
import { type ImportRequest, textIn } from '../import-request.js';
import { literalMessage } from '../texts/literal-message.js';

/** An error that is new in the catalogue. */
export interface NewEntry {
  readonly name: string;
  /** Its text, with the defaults of its parameters. */
  readonly text: string;
  readonly entry: JsonObject;
}

/** What a new entry needs to know of its catalogue. */
interface CatalogContext {
  readonly sourceLocale: string;
  /** The domain of errors without one in the document and the request. */
  readonly domain: string;
  readonly chooseName: ChooseName;
}

/** The status of errors without one in the document: an error of the client, and nothing more specific. */
const ASSUMED_STATUS = 400;

/** Returns the entry of an error that the catalogue does not have. Its note says what is assumed. */
export function newEntry(row: ImportedRow, request: ImportRequest, context: CatalogContext): NewEntry {
  const { sourceLocale, domain: fallback, chooseName } = context;
  const text = textIn(sourceLocale, row);
  const english = /^en(-|$)/i.test(sourceLocale) ? text : englishOf(row);
  const byCode = typeof row.code === 'string' ? nameFromCode(row.code) : undefined;
  const byText = english === undefined ? undefined : nameFromText(english);
  const name = chooseName(row.name ?? byCode ?? byText, row.code);
  // A string code that is the name need not be written.
  const code = row.code === name ? {} : { code: row.code };
  if (row.entry !== undefined) {
    const { code: _code, ...rest } = row.entry;
    return { name, text, entry: { ...code, ...rest } };
  }
  const domain = row.domain ?? request.domain ?? row.section;
  const entry = {
    ...code,
    message: literalMessage(text),
    status: row.status ?? ASSUMED_STATUS,
    domain: domain ?? fallback,
    ...aboutError(row),
    source: { document: request.document, text, ...noteOf(row, domain, fallback) },
  };
  return { name, text, entry };
}

/** Returns what the document says about the error besides its text. */
function aboutError({ cause, fix, comment }: ImportedRow): JsonObject {
  return {
    ...(cause === undefined ? {} : { causes: [cause] }),
    ...(fix === undefined ? {} : { fixes: [fix] }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Returns the note that says what is assumed. */
function noteOf(row: ImportedRow, domain: string | undefined, fallback: string): { readonly note?: string } {
  const { status, otherStatus } = row;
  const isAssumed = status === undefined && otherStatus === undefined;
  const assumed = [
    ...(isAssumed ? [`the status ${ASSUMED_STATUS}`] : []),
    ...(domain === undefined ? [`the domain ${fallback}`] : []),
  ];
  const sentences = [
    ...(otherStatus === undefined
      ? []
      : [`The document has the status ${otherStatus}, which is none of an error: ${ASSUMED_STATUS} is assumed.`]),
    ...(assumed.length === 0 ? [] : [`Assumed, because the document does not say: ${assumed.join(' and ')}.`]),
  ];
  return sentences.length === 0 ? {} : { note: sentences.join(' ') };
}

/** Returns a function that adds `sameTextAs` to an entry that has the message of an earlier one. */
export function sameTextMarker(owners: Map<string, string>): (entry: NewEntry) => NewEntry {
  return ({ name, text, entry }) => {
    const message = String(entry.message);
    const owner = owners.get(message);
    if (owner === undefined) owners.set(message, name);
    if (owner === undefined || entry.sameTextAs !== undefined) return { name, text, entry };
    const sameTextAs = { name: owner, reason: 'The document has the same text for both.' };
    return { name, text, entry: inSchemaOrder({ ...entry, sameTextAs }) };
  };
}

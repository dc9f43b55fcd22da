import type { Draft, DraftEntry, DraftLocale } from '../check/draft.js';
import { makeDraft } from '../check/make-draft.js';
import { resolveFindings } from '../check/resolve-findings.js';
import type { EndOfLife } from '../contract.js';
import type { CatalogEntry } from '../embedded/catalog.js';
import type { Json, JsonObject } from '../json.js';
import type { Message } from '../message/message.js';
import { placeholdersOf } from '../message/placeholders-of.js';
import type { Problem } from '../problem.js';
import type { Sources } from '../read/read-sources.js';
import { describedParts, promisedPart } from './described-parts.js';
import type { Snapshot, SnapshotEnd, SnapshotError, SnapshotLocale, SnapshotWordings } from './snapshot.js';
import type { Wording } from './wording.js';

/** A snapshot, or the Problems that leave nothing to compare. */
export type SnapshotResult =
  | { readonly snapshot: Snapshot; readonly problems: readonly [] }
  | { readonly snapshot?: never; readonly problems: readonly Problem[] };

/**
 * The snapshot of a catalogue. Breaches of laws do not matter, so that a comparison works in the middle of an edit; a
 * file that cannot be read, or that its JSON Schema refuses, does.
 */
export function snapshotOf({ catalog, locales, glossaries, problems }: Sources): SnapshotResult {
  if (catalog === undefined) return { problems };
  const { draft, findings } = makeDraft(catalog, locales, glossaries);
  const files = [catalog, ...[...locales, ...glossaries].map(({ file }) => file)];
  const refused = resolveFindings([{ rule: 'files-match-their-schema', severity: 'error', findings }], files);
  const all = [...problems, ...refused];
  return all.length > 0 ? { problems: all } : { snapshot: snapshotOfDraft(draft), problems: [] };
}

/** The snapshot of whatever in a draft has the right shape. */
export function snapshotOfDraft({ head, entries, locales }: Draft): Snapshot {
  const { name = '', sourceLocale = '', envelope, ranges = [] } = head;
  const errors = [...entries.values()]
    .map(snapshotError)
    .sort((a, b) => a.code - b.code || compareText(a.name, b.name));
  return {
    name,
    sourceLocale,
    envelope: {
      code: envelope?.code ?? '',
      codeType: envelope?.codeType ?? 'integer',
      message: envelope?.message ?? '',
      data: envelope?.data ?? '',
      ...(envelope?.status === undefined ? {} : { status: envelope.status }),
      properties: promised(envelope?.properties),
    },
    ranges: ranges
      .map(({ from, to, name: title, reserved = [] }) => {
        return { from, to, name: title, reserved: reserved.map(({ code }) => code).sort((a, b) => a - b) };
      })
      .sort((a, b) => a.from - b.from || a.to - b.to || compareText(a.name, b.name)),
    errors,
    locales: locales
      .filter(({ tag }) => tag !== sourceLocale)
      .map((locale) => snapshotLocale(locale, errors))
      .sort((a, b) => compareText(a.tag, b.tag)),
  };
}

function snapshotError({ name, value, message }: DraftEntry): SnapshotError {
  const { code, status, domain, kind, retry, audience, log, deprecated, retired, aliases = [] } = value;
  return {
    name,
    code,
    status,
    domain,
    kind: kind ?? 'error',
    retry: retry ?? 'never',
    audience: audience ?? 'public',
    log: log ?? 'info',
    data: promised(value.data),
    placeholders: placeholderNames(message),
    ...(deprecated === undefined ? {} : { deprecated: snapshotEnd(deprecated) }),
    ...(retired === undefined ? {} : { retired: snapshotEnd(retired) }),
    aliases: [...aliases].sort(),
    wordings: wordingsOf(value),
  };
}

function wordingsOf(entry: CatalogEntry): SnapshotWordings {
  const { message, comment, maxLength, causes = [], fixes = [], data = {}, deprecated, retired } = entry;
  const reasons = [deprecated?.reason, retired?.reason].flatMap((reason) => reason ?? []);
  const descriptions = describedParts(data as unknown as JsonObject);
  const note: Json = maxLength === undefined ? (comment ?? null) : { comment: comment ?? null, maxLength };
  return {
    message: { value: message },
    ...wording('hints', [...causes, ...fixes].length > 0, { causes, fixes }),
    ...wording('comment', note !== null, note),
    ...wording('descriptions', descriptions !== undefined, descriptions ?? null),
    ...wording('reasons', reasons.length > 0, reasons),
  };
}

function wording<Key extends string>(key: Key, present: boolean, value: Json): { readonly [key in Key]?: Wording } {
  return (present ? { [key]: { value } } : {}) as { readonly [key in Key]?: Wording };
}

function snapshotEnd({ since, replacedBy }: EndOfLife): SnapshotEnd {
  return replacedBy === undefined ? { since } : { since, replacedBy };
}

function snapshotLocale({ tag, texts, messages }: DraftLocale, errors: readonly SnapshotError[]): SnapshotLocale {
  const known = errors.flatMap(({ name }) => {
    const text = texts.get(name);
    return text === undefined
      ? []
      : [[name, { wording: { value: text }, placeholders: placeholderNames(messages.get(name)) }] as const];
  });
  const translated = new Map(known);
  const missing = errors.flatMap(({ name }) => (translated.has(name) ? [] : [name]));
  return { tag, missing: new Set(missing), texts: translated };
}

function placeholderNames(message: Message | undefined): readonly string[] | undefined {
  if (message === undefined) return undefined;
  return [...new Set(placeholdersOf(message).map(({ name }) => name))].sort();
}

function promised(schemas: object | undefined): Readonly<Record<string, JsonObject>> {
  return promisedPart((schemas ?? {}) as JsonObject) as Readonly<Record<string, JsonObject>>;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

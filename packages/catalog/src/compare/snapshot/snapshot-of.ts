import type { EndOfLife } from '../../contract.js';
import type { Diagnostic } from '../../diagnostic.js';
import type { Draft, DraftEntry, DraftLocale } from '../../draft/draft.js';
import { locateViolations } from '../../draft/locate-violations.js';
import { makeDraft } from '../../draft/make-draft.js';
import type { CatalogEntry } from '../../embedded/catalog.js';
import type { Json, JsonObject } from '../../json.js';
import type { Message } from '../../message/message.js';
import { placeholdersOf } from '../../message/placeholders-of.js';
import type { Sources } from '../../read/read-sources.js';
import { describedParts, promisedPart } from './described-parts.js';
import type { Snapshot, SnapshotEnd, SnapshotError, SnapshotLocale, SnapshotTexts } from './snapshot.js';
import type { TextOrDigest } from './text-digest.js';

/** A snapshot, or the diagnostics that say why there is none. */
export type SnapshotResult =
  | { readonly snapshot: Snapshot; readonly diagnostics: readonly [] }
  | { readonly snapshot?: never; readonly diagnostics: readonly Diagnostic[] };

/**
 * Returns the snapshot of a catalogue. A catalogue that breaks a rule has one as well, so that a comparison works in
 * the middle of an edit. A file that cannot be read, or that does not match its JSON Schema, leaves no snapshot.
 */
export function snapshotOf({ catalog, locales, glossaries, diagnostics }: Sources): SnapshotResult {
  if (catalog === undefined) return { diagnostics };
  const { draft, violations } = makeDraft(catalog, locales, glossaries);
  const files = [catalog, ...[...locales, ...glossaries].map(({ file }) => file)];
  const refused = locateViolations([{ rule: 'files-match-their-schema', severity: 'error', violations }], files);
  const all = [...diagnostics, ...refused];
  return all.length > 0 ? { diagnostics: all } : { snapshot: snapshotOfDraft(draft), diagnostics: [] };
}

/** Returns the snapshot of all that has the right shape in a draft. */
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
  const { code, status, domain, kind, retry, audience, log, deprecated, retired, aliases = [], sameAnswerAs } = value;
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
    ...(sameAnswerAs === undefined ? {} : { sameAnswerAs }),
    texts: textsOf(value),
  };
}

function textsOf(entry: CatalogEntry): SnapshotTexts {
  const { message, comment, maxLength, causes = [], fixes = [], data = {}, deprecated, retired } = entry;
  const reasons = [deprecated?.reason, retired?.reason].flatMap((reason) => reason ?? []);
  const descriptions = describedParts(data as unknown as JsonObject);
  const note: Json = maxLength === undefined ? (comment ?? null) : { comment: comment ?? null, maxLength };
  return {
    message: { value: message },
    ...text('hints', [...causes, ...fixes].length > 0, { causes, fixes }),
    ...text('comment', note !== null, note),
    ...text('descriptions', descriptions !== undefined, descriptions ?? null),
    ...text('reasons', reasons.length > 0, reasons),
  };
}

function text<Key extends string>(key: Key, present: boolean, value: Json): { readonly [key in Key]?: TextOrDigest } {
  return (present ? { [key]: { value } } : {}) as { readonly [key in Key]?: TextOrDigest };
}

function snapshotEnd({ since, replacedBy }: EndOfLife): SnapshotEnd {
  return replacedBy === undefined ? { since } : { since, replacedBy };
}

function snapshotLocale({ tag, texts, messages }: DraftLocale, errors: readonly SnapshotError[]): SnapshotLocale {
  const known = errors.flatMap(({ name }) => {
    const text = texts.get(name);
    return text === undefined
      ? []
      : [[name, { text: { value: text }, placeholders: placeholderNames(messages.get(name)) }] as const];
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

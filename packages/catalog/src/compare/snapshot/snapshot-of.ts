import type { EndOfLife } from '../../contract.js';
import type { Diagnostic } from '../../diagnostic.js';
import { compareCodes } from '../../draft/code-kind.js';
import type { Draft, DraftEntry, DraftLocale } from '../../draft/draft.js';
import { locateViolations } from '../../draft/locate-violations.js';
import { makeDraft } from '../../draft/make-draft.js';
import { declaredParametersOf } from '../../draft/parameters-of.js';
import { pointerOfPlace } from '../../envelope/pointer.js';
import type { Json, JsonObject } from '../../json.js';
import type { Message } from '../../message/message.js';
import { placeholdersOf } from '../../message/placeholders-of.js';
import type { Sources } from '../../read/read-sources.js';
import { sourceFiles } from '../../read/source-files.js';
import { describedParts, promisedPart } from './described-parts.js';
import type { Snapshot, SnapshotEnd, SnapshotError, SnapshotLocale, SnapshotTexts } from './snapshot.js';
import { snapshotEnvelope } from './snapshot-envelope.js';
import { snapshotRanges } from './snapshot-ranges.js';
import type { TextOrDigest } from './text-digest.js';

/** A snapshot, or the diagnostics that say why there is none. */
export type SnapshotResult =
  | { readonly snapshot: Snapshot; readonly diagnostics: readonly [] }
  | { readonly snapshot?: never; readonly diagnostics: readonly Diagnostic[] };

/**
 * Returns the snapshot of a catalogue. A catalogue that breaks a rule has one as well, so that a comparison works in
 * the middle of an edit. A file that cannot be read, or that does not match its JSON Schema, leaves no snapshot.
 */
export function snapshotOf(sources: Sources): SnapshotResult {
  const { catalog, diagnostics } = sources;
  if (catalog === undefined) return { diagnostics };
  const { draft, violations } = makeDraft({ ...sources, catalog });
  const shapes = { rule: 'files-match-their-schema', severity: 'error' as const, violations };
  const refused = locateViolations([shapes], sourceFiles(sources));
  const all = [...diagnostics, ...refused];
  return all.length > 0 ? { diagnostics: all } : { snapshot: snapshotOfDraft(draft), diagnostics: [] };
}

/** Returns the snapshot of all that has the right shape in a draft. */
export function snapshotOfDraft({ head, entries, locales, codeKind }: Draft): Snapshot {
  const { name = '', sourceLocale = '', envelope, typeBase, fallback, ranges = [] } = head;
  const promisedEnvelope = snapshotEnvelope(envelope, typeBase);
  const errors = [...entries.values()]
    .map(snapshotError)
    .sort((a, b) => compareCodes(a.code, b.code) || compareText(a.name, b.name));
  return {
    name,
    sourceLocale,
    envelope: { ...promisedEnvelope, ...(codeKind === 'string' ? ({ codeType: 'string' } as const) : {}) },
    ...(fallback === undefined ? {} : { fallback }),
    ranges: snapshotRanges(ranges),
    errors,
    locales: locales
      .filter(({ tag }) => tag !== sourceLocale)
      .map((locale) => snapshotLocale(locale, errors))
      .sort((a, b) => compareText(a.tag, b.tag)),
  };
}

function snapshotError(entry: DraftEntry): SnapshotError {
  const { name, code, value, message } = entry;
  const { status, kind, retry, audience, log, deprecated, retired, aliases = [], sameAnswerAs, holdsErrors } = value;
  return {
    name,
    code,
    status,
    domain: value.domain,
    kind: kind ?? 'error',
    retry: retry ?? 'never',
    audience: audience ?? 'public',
    log: log ?? 'info',
    data: promised(parameterSchemas(entry)),
    ...(value.properties === undefined ? {} : { properties: byPointer(value.properties as JsonObject) }),
    placeholders: placeholderNames(message),
    ...(deprecated === undefined ? {} : { deprecated: snapshotEnd(deprecated) }),
    ...(retired === undefined ? {} : { retired: snapshotEnd(retired) }),
    aliases: [...aliases].sort(),
    ...(sameAnswerAs === undefined ? {} : { sameAnswerAs }),
    ...(holdsErrors === undefined ? {} : { holdsErrors }),
    texts: textsOf(entry),
  };
}

function textsOf(entry: DraftEntry): SnapshotTexts {
  const { message, comment, maxLength, causes = [], fixes = [], deprecated, retired } = entry.value;
  const reasons = [deprecated?.reason, retired?.reason].flatMap((reason) => reason ?? []);
  const descriptions = describedParts(parameterSchemas(entry));
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

/** Returns the parameters as the catalogue may write them: with `at` and `optional` in their schemas. */
function parameterSchemas(entry: DraftEntry): JsonObject {
  const schemas = declaredParametersOf(entry).map(({ name, member, schema, required }): [string, Json] => {
    const at = member === name ? {} : { at: member };
    const optional = required || Object.hasOwn(schema, 'default') ? {} : { optional: true };
    return [name, { ...schema, ...at, ...optional }];
  });
  return Object.fromEntries(schemas);
}

function byPointer(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([place, value]) => [pointerOfPlace(place), value]));
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

import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { nameGiver } from '../names/error-name.js';
import { isDomain } from '../names/is-domain.js';
import { defaultRanges } from './entries/default-ranges.js';
import { dropRejected } from './drop-rejected.js';
import { editSource } from './edit-source.js';
import { type ImportPlan, NOTHING } from './import-plan.js';
import type { ImportRequest } from './import-request.js';
import { newEntry, sharing } from './entries/new-entry.js';

/** What a new catalogue says of itself. */
export interface NewCatalog {
  readonly path: string;
  readonly name: string;
  readonly sourceLocale: string;
  /** Where its JSON Schema is, relative to it. */
  readonly schema?: string;
}

/** A catalogue without an error, with the usual envelope: what a document can fill. */
export function emptyCatalog({ path, name, sourceLocale, schema }: NewCatalog): SourceFile {
  const envelope = { code: 'code', message: 'message', data: 'data' };
  const value = {
    ...(schema === undefined ? {} : { $schema: schema }),
    name,
    sourceLocale,
    envelope,
    ranges: [],
    errors: {},
  };
  return { path, text: `${JSON.stringify(value, null, 2)}\n`, value };
}

/** True for a catalogue that has no error yet. */
export function isEmptyCatalog({ value }: SourceFile): boolean {
  return isJsonObject(value) && isJsonObject(value.errors) && Object.keys(value.errors).length === 0;
}

/** The plan to fill a catalogue that has no error yet; it gets ranges for all codes where it has none. */
export function fillCatalog(sources: Sources & { readonly catalog: SourceFile }, request: ImportRequest): ImportPlan {
  const { catalog } = sources;
  if (sources.diagnostics.length > 0) return { ...NOTHING, diagnostics: sources.diagnostics };
  const { name, sourceLocale, ranges } = isJsonObject(catalog.value) ? catalog.value : {};
  const domain = typeof name === 'string' && isDomain(name) ? name : 'general';
  const giveName = nameGiver([]);
  const share = sharing(new Map());
  const entries = request.rows.map((row) => ({
    row,
    ...share(newEntry(row, request, { sourceLocale: String(sourceLocale), domain, giveName })),
  }));
  const declared = Array.isArray(ranges) && ranges.length > 0;
  const {
    taken,
    rejection,
    sources: result,
    diagnostics,
  } = dropRejected(entries, (steps) => {
    const errors: JsonObject = Object.fromEntries(steps.map((step) => [step.name, step.entry]));
    const own: Json = defaultRanges(steps.map(({ row }) => row.code));
    const head = declared ? [] : [{ path: ['ranges'], value: own, after: 'envelope' }];
    return { ...sources, catalog: editSource(catalog, [...head, { path: ['errors'], value: errors }]) };
  });
  if (diagnostics.length > 0) return { ...NOTHING, diagnostics };
  return {
    ...NOTHING,
    added: entries.map(({ name: given, text, row: { code, line, column } }) => {
      const reason = rejection.get(given);
      return { code, name: given, text, line, column, ...(reason === undefined ? {} : { rejection: reason }) };
    }),
    files: new Map(taken.length === 0 ? [] : [[catalog.path, result.catalog?.text ?? '']]),
  };
}

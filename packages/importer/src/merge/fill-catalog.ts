import { type Code, isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import type { JsonEdit } from '@error-contracts/catalog/json-edit';
import type { SourceFile, Sources } from '@error-contracts/catalog/read';
import { isDomain } from '../names/is-domain.js';
import { nameChooser } from '../names/name-chooser.js';
import { dropRejected } from './drop-rejected.js';
import { editSource } from './edit-source.js';
import { defaultRanges } from './entries/default-ranges.js';
import { newEntry, sameTextMarker } from './entries/new-entry.js';
import { EMPTY_PLAN, type ImportPlan } from './import-plan.js';
import type { ImportRequest } from './import-request.js';

/** The properties of a new catalogue. */
interface NewCatalog {
  readonly path: string;
  readonly name: string;
  readonly sourceLocale: string;
  /** The path of its JSON Schema, relative to the catalogue. */
  readonly schema?: string;
}

/** Returns a catalogue without errors, with the default envelope. */
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

/**
 * Returns the plan to fill a catalogue without errors. The plan adds ranges for all codes if the catalogue has none.
 */
export function fillCatalog(sources: Sources & { readonly catalog: SourceFile }, request: ImportRequest): ImportPlan {
  const { catalog } = sources;
  if (sources.diagnostics.length > 0) return { ...EMPTY_PLAN, diagnostics: sources.diagnostics };
  const { name, sourceLocale, ranges } = isJsonObject(catalog.value) ? catalog.value : {};
  const general = typeof name === 'string' && isDomain(name) ? name : 'general';
  const hasRanges = Array.isArray(ranges) && ranges.length > 0;
  const proposed = hasRanges ? [] : defaultRanges(request.rows.map(({ code }) => code));
  const domainOf = (code: Code): string => {
    const range = proposed.find(({ prefix }) => typeof prefix === 'string' && String(code).startsWith(prefix));
    return typeof range?.name === 'string' ? range.name : general;
  };
  const chooseName = nameChooser([]);
  const markSameText = sameTextMarker(new Map());
  const entries = request.rows.map((row) => ({
    row,
    ...markSameText(
      newEntry(row, request, { sourceLocale: String(sourceLocale), domain: domainOf(row.code), chooseName }),
    ),
  }));
  const result = dropRejected(entries, (steps) => {
    const errors: JsonObject = Object.fromEntries(steps.map((step) => [step.name, step.entry]));
    const rangeEdits = hasRanges ? [] : editsOfRanges(ranges, defaultRanges(steps.map(({ row }) => row.code)));
    return { ...sources, catalog: editSource(catalog, [...rangeEdits, { path: ['errors'], value: errors }]) };
  });
  if (result.diagnostics.length > 0) return { ...EMPTY_PLAN, diagnostics: result.diagnostics };
  return {
    ...EMPTY_PLAN,
    added: entries.map(({ name: newName, text, row: { code, line, column } }) => {
      const rejection = result.rejections.get(newName);
      return { code, name: newName, text, line, column, ...(rejection === undefined ? {} : { rejection }) };
    }),
    files: new Map(result.accepted.length === 0 ? [] : [[catalog.path, result.sources.catalog?.text ?? '']]),
  };
}

/** Returns the edits that give a catalogue ranges. One that needs none has no empty list of them. */
function editsOfRanges(before: Json | undefined, ranges: readonly JsonObject[]): readonly JsonEdit[] {
  if (ranges.length > 0) return [{ path: ['ranges'], value: ranges, after: 'envelope' }];
  return before === undefined ? [] : [{ path: ['ranges'], remove: true }];
}

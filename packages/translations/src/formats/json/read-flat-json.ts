import { brokenFile } from '../file-diagnostics.js';
import type { ReadTranslations, ReadUnit } from '../translation-format.js';
import { collectUnits, type ReadResult } from '../xliff/read-units.js';
import { readJsonFile } from './read-json-file.js';

/** Reads flat JSON. */
export function readFlatJson(path: string, bytes: Uint8Array): ReadTranslations {
  const { value, places, diagnostics } = readJsonFile(path, bytes);
  if (value === undefined) return { sourceLocale: undefined, locale: undefined, units: [], diagnostics };
  const results = Object.entries(value).map(([name, text]): ReadResult => {
    const place = places.get(name) ?? { line: 1, column: 1 };
    if (typeof text === 'string') return { unit: bareUnit(name, text, place) };
    const message = `The value of ${name.slice(0, 100)} is not a text.`;
    return { diagnostic: brokenFile(path, message, 'Write { "NAME": "text" }, flat.', place) };
  });
  return { sourceLocale: undefined, locale: undefined, ...collectUnits(results) };
}

/** Returns a unit of which a file says nothing but its name and its translation. */
export function bareUnit(
  name: string,
  target: string,
  { line, column }: { readonly line: number; readonly column: number },
): ReadUnit {
  return {
    name,
    source: undefined,
    target: target || undefined,
    state: undefined,
    previousSource: undefined,
    notes: undefined,
    exported: undefined,
    line,
    column,
  };
}

import { isJsonObject, type Json } from '@error-contracts/catalog';
import { brokenFile } from '../file-diagnostics.js';
import { bareUnit } from '../json/read-flat-json.js';
import { readJsonFile } from '../json/read-json-file.js';
import { readState } from '../text/read-state.js';
import type { ReadTranslations } from '../translation-format.js';
import { collectUnits, type ReadResult } from '../xliff/read-units.js';

/** Reads an Application Resource Bundle. */
export function readArb(path: string, bytes: Uint8Array): ReadTranslations {
  const { value, places, diagnostics } = readJsonFile(path, bytes);
  if (value === undefined) return { sourceLocale: undefined, locale: undefined, units: [], diagnostics };
  const attributes = new Map(Object.entries(value).filter(([name]) => name.startsWith('@')));
  const resources = Object.entries(value).filter(([name]) => !name.startsWith('@'));
  const results = resources.map(([name, text]): ReadResult => {
    const place = places.get(name) ?? { line: 1, column: 1 };
    if (typeof text !== 'string') {
      const message = `The value of ${name.slice(0, 100)} is not a text.`;
      return { diagnostic: brokenFile(path, message, 'Write "NAME": "text", and its attributes as "@NAME".', place) };
    }
    return { unit: { ...bareUnit(name, text, place), ...detailsOf(attributes.get(`@${name}`)) } };
  });
  return {
    sourceLocale: text(attributes.get('@@x-source-locale')),
    locale: text(attributes.get('@@locale'))?.replaceAll('_', '-'),
    ...collectUnits(results),
  };
}

function detailsOf(attributes: Json | undefined) {
  const of = new Map(isJsonObject(attributes) ? Object.entries(attributes) : []);
  const notes = of.get('x-notes');
  const source = text(of.get('x-source'));
  return {
    source,
    previousSource: text(of.get('x-previous-source')),
    state: readState(text(of.get('x-state'))),
    notes: Array.isArray(notes)
      ? notes.filter((note) => typeof note === 'string')
      : source === undefined
        ? undefined
        : [],
    exported: text(of.get('x-exported')),
  };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

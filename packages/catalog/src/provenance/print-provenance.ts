import type { TranslationRecord } from '../embedded/provenance.js';
import { flatJson } from '../flat-json.js';
import { isJsonObject, type Json } from '../json.js';
import type { SourceFile } from '../read/source-file.js';
import { PROVENANCE_FORMAT } from './read-provenance.js';

/**
 * Returns the text of a file of provenance: one line a translation, sorted by name. Every line but the braces and the last
 * ends with a comma, so that git can merge lines of two branches without breaking the JSON.
 */
export function printProvenance(records: ReadonlyMap<string, TranslationRecord>, schema?: string): string {
  const names = [...records.keys()].sort();
  const lines = [
    ...(schema === undefined ? [] : [`  "$schema": ${JSON.stringify(schema)},`]),
    ...names.map((name) => `  ${JSON.stringify(name)}: ${recordText(records.get(name))},`),
    `  "format": ${PROVENANCE_FORMAT}`,
  ];
  return `{\n${lines.join('\n')}\n}\n`;
}

/** Returns the `$schema` of a file of provenance; undefined if it names none. */
export function schemaOf({ value }: Pick<SourceFile, 'value'>): string | undefined {
  const schema = isJsonObject(value) ? value.$schema : undefined;
  return typeof schema === 'string' ? schema : undefined;
}

/** The members of a record in the order of the JSON Schema. The type makes sure that none is missing. */
const MEMBERS: Readonly<Record<keyof TranslationRecord, true>> = {
  source: true,
  target: true,
  state: true,
  edit: true,
  by: true,
  notes: true,
};

function recordText(record: TranslationRecord | undefined): string {
  const members = (Object.keys(MEMBERS) as (keyof TranslationRecord)[]).flatMap((member) => {
    const value = record?.[member] as Json | undefined;
    return value === undefined ? [] : [`${JSON.stringify(member)}: ${flatJson(value)}`];
  });
  return `{ ${members.join(', ')} }`;
}

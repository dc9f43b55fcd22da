import { flatJson } from '../../flat-json.js';
import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { releasedValue } from './released-value.js';

/**
 * Returns the text of `released.json`: the same bytes for the same snapshot and version. Its layout is for review: a
 * change of an error changes few lines, and they are next to each other.
 *
 * @param schema - Where the JSON Schema of the file is, relative to it; without it the file names none.
 */
export function releasedText(snapshot: Snapshot, version: string, schema?: string): string {
  const value = releasedValue(snapshot, version, schema);
  const lines = Object.entries(value).map(([key, part]) => `  ${JSON.stringify(key)}: ${partText(key, part)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function partText(key: string, part: Json): string {
  if (key === 'errors' && isJsonObject(part)) return block(part, '  ', errorText);
  if (key === 'locales' && isJsonObject(part)) return block(part, '  ', flatJson);
  if (!Array.isArray(part)) return flatJson(part);
  return part.length === 0 ? '[]' : `[\n${part.map((range) => `    ${flatJson(range)}`).join(',\n')}\n  ]`;
}

/** Returns the simple facts of an error on one line, then a line for each of the rest, and one for each parameter. */
function errorText(error: Json): string {
  const members = Object.entries(isJsonObject(error) ? error : {});
  const facts = members.filter(([, value]) => typeof value !== 'object');
  const rest = members.filter(([, value]) => typeof value === 'object');
  const lines = [
    facts.map(([key, value]) => `${JSON.stringify(key)}: ${flatJson(value)}`).join(', '),
    ...rest.map(([key, value]) => {
      const text = key === 'data' && isJsonObject(value) ? block(value, '      ', flatJson) : flatJson(value);
      return `${JSON.stringify(key)}: ${text}`;
    }),
  ];
  return `{\n${lines.map((line) => `      ${line}`).join(',\n')}\n    }`;
}

function block(object: JsonObject, indent: string, text: (value: Json) => string): string {
  const lines = Object.entries(object).map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${text(value)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

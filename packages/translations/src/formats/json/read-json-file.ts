import type { Diagnostic, JsonObject } from '@error-contracts/catalog';
import { isJsonObject } from '@error-contracts/catalog';
import { lineIndex, type Position, readJson } from '@error-contracts/catalog/read';
import { getNodeValue, parseTree } from 'jsonc-parser';
import { brokenFile } from '../file-diagnostics.js';
import { decodeText } from '../text/decode-text.js';

/** A JSON object with the places of its properties, or why it cannot be read. */
export type ReadJsonFile =
  | { readonly value: JsonObject; readonly places: ReadonlyMap<string, Position>; readonly diagnostics?: never }
  | { readonly value?: never; readonly places?: never; readonly diagnostics: readonly Diagnostic[] };

/** Reads a JSON object, each key once. */
export function readJsonFile(path: string, bytes: Uint8Array): ReadJsonFile {
  const { text, diagnostic } = decodeText(path, bytes);
  if (text === undefined) return { diagnostics: [diagnostic] };
  const json = text.replace(/^\ufeff/, '');
  const positionOf = lineIndex(json);
  const { value, syntaxErrors } = readJson(json);
  if (value === undefined) {
    return {
      diagnostics: syntaxErrors.map(({ offset, message, help, rule }) => ({
        ...brokenFile(path, message, help, positionOf(offset)),
        rule,
      })),
    };
  }
  if (!isJsonObject(value)) return { diagnostics: [brokenFile(path, 'This is not a JSON object.', FLAT)] };
  return { value, places: placesOf(json, positionOf) };
}

const FLAT = 'It must be { "NAME": "text" }, flat.';

function placesOf(json: string, positionOf: (offset: number) => Position): ReadonlyMap<string, Position> {
  const properties = parseTree(json)?.children ?? [];
  return new Map(
    properties.flatMap(({ children: [key, value] = [] }): readonly [string, Position][] =>
      key === undefined || value === undefined ? [] : [[String(getNodeValue(key)), positionOf(value.offset)]],
    ),
  );
}

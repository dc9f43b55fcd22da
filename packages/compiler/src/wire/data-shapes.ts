import type { Contract, ContractError } from '@error-contracts/catalog';
import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { dataSchema } from './wire-schema.js';

/** The distinct schemas of data in a contract, and the errors that have each of them. */
export interface DataShapes {
  /**
   * In the order of the lowest code that has them, without annotations. The types of optional data are `object` and
   * `null`.
   */
  readonly shapes: readonly JsonObject[];
  /** For each shape its errors, ascending by code. Errors without data are in no group. */
  readonly groups: readonly (readonly ContractError[])[];
}

/** Returns the distinct schemas of data in a contract. Two that differ only in annotations are one. */
export function dataShapes(contract: Contract): DataShapes {
  const groups = new Map<string, { readonly shape: JsonObject; readonly errors: ContractError[] }>();
  for (const error of contract.errors) {
    if (error.data.length === 0) continue;
    const shape = shapeOf(dataSchema(error));
    const key = JSON.stringify(shape);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { shape, errors: [error] });
    else group.errors.push(error);
  }
  const found = [...groups.values()];
  return { shapes: found.map(({ shape }) => shape), groups: found.map(({ errors }) => errors) };
}

/** Returns a schema without annotations and in a fixed order, so that equal shapes have equal JSON. */
export function shapeOf(schema: JsonObject): JsonObject {
  const [object] = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  if (isJsonObject(object)) return { ...shapeOf(object), type: ['object', 'null'] };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => !ANNOTATIONS.has(keyword) && !(keyword === 'required' && isEmpty(value)))
      .map(([keyword, value]) => [keyword, keywordShape(keyword, value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', 'default', 'examples', 'deprecated']);

function keywordShape(keyword: string, value: Json): Json {
  if (keyword === 'items' && isJsonObject(value)) return shapeOf(value);
  if (keyword === 'required' && Array.isArray(value)) return [...value].sort();
  if (keyword !== 'properties' || !isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, property]) => [name, isJsonObject(property) ? shapeOf(property) : property] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

import { conditionsOf } from '@error-contracts/runtime/keywords';
import {
  also,
  array,
  boolean,
  type Check,
  integer,
  type Limits,
  matching,
  number,
  object,
  oneOfMany,
  string,
} from '@error-contracts/runtime/validation';
import type { Json, JsonObject } from '../json.js';

/**
 * Returns the check of a value by its schema, which must not contradict itself. An object may have no further
 * properties.
 */
export function checkOf(schema: JsonObject): Check {
  const { pattern, enum: values } = schema;
  let check = typeCheck(schema);
  if (typeof pattern === 'string') check = matching(check, new RegExp(pattern, 'u'));
  for (const { rule, expected, accepts } of conditionsOf(schema)) check = also(check, rule, expected, accepts);
  return Array.isArray(values) ? oneOfMany(check, values) : check;
}

function typeCheck(schema: JsonObject): Check {
  const { type, items, properties, required } = schema;
  const limits = Object.fromEntries(Object.entries(schema).filter(([keyword]) => /^(min|max)/.test(keyword))) as Limits;
  if (type === 'integer') return integer(limits);
  if (type === 'number') return number(limits);
  if (type === 'string') return string(limits);
  if (type === 'array') return array(checkOf(items as JsonObject), limits);
  if (type !== 'object') return boolean();
  const needed = new Set<Json>(Array.isArray(required) ? required : []);
  const checks = Object.entries(properties ?? {}).map(
    ([name, property]: [string, JsonObject]) => [name, checkOf(property)] as const,
  );
  return object(Object.keys(properties ?? {}), (issues, value, at) => {
    for (const [name, check] of checks) {
      if (value[name] !== undefined || needed.has(name)) check(issues, value[name], at, name);
    }
  });
}

import type { JsonObject } from '../../json.js';
import type { Pair } from '../match/match-errors.js';
import { compareMembers, type SchemaChange } from './compare-schemas.js';

/** A difference in a parameter of an error. */
export interface ParameterChange extends SchemaChange {
  readonly pair: Pair;
}

/** Returns every difference between the parameters of an error before and after. */
export function compareData(pair: Pair): readonly ParameterChange[] {
  return compareParameters(pair.before.data, pair.after.data).map((change) => ({ pair, ...change }));
}

/** Returns every difference between two sets of parameters; one that has a default may be absent on the wire. */
export function compareParameters(before: JsonObject, after: JsonObject): readonly SchemaChange[] {
  return [...compareMembers('', { schemas: before, isRequired: required }, { schemas: after, isRequired: required })];
}

function required(_name: string, schema: JsonObject): boolean {
  return !Object.hasOwn(schema, 'default') && schema.optional !== true;
}

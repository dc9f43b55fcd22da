import { isMultipleOf } from '@error-contracts/runtime/keywords';
import type { Json, JsonObject } from '../../json.js';
import { canonical } from '../snapshot/text-digest.js';

/** A keyword that lets more or fewer values through than before. */
export interface KeywordChange {
  readonly effect: 'widened' | 'narrowed';
  readonly keyword: string;
  readonly from: Json;
  readonly to: Json;
}

/** Yields every difference between the keywords of two schemas that limit one value. */
export function* compareKeywords(before: JsonObject, after: JsonObject): Generator<KeywordChange> {
  for (const keyword of ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'])
    yield* compareLimit(keyword, before, after, 1);
  for (const keyword of ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'])
    yield* compareLimit(keyword, before, after, -1);
  yield* compareEnum(before.enum, after.enum);
  yield* compareMultiple(before.multipleOf, after.multipleOf);
  yield* compareFlag('uniqueItems', before.uniqueItems === true, after.uniqueItems === true);
  for (const keyword of ['pattern', 'format']) yield* compareForm(keyword, before[keyword], after[keyword]);
}

/** `sign` is 1 if a higher limit lets fewer values through, -1 if it lets more through. */
function* compareLimit(keyword: string, before: JsonObject, after: JsonObject, sign: 1 | -1): Generator<KeywordChange> {
  const [was, is] = [limit(before, keyword, sign), limit(after, keyword, sign)];
  if (was === is) return;
  const effect = is < was ? 'widened' : 'narrowed';
  yield { effect, keyword, from: before[keyword] ?? null, to: after[keyword] ?? null };
}

/** Returns the limit on a scale on which higher is narrower. */
function limit(schema: JsonObject, keyword: string, sign: 1 | -1): number {
  const value = schema[keyword];
  if (typeof value === 'number') return sign * value;
  // No string, array or object is smaller than nothing.
  return ['minLength', 'minItems', 'minProperties'].includes(keyword) ? 0 : Number.NEGATIVE_INFINITY;
}

function* compareEnum(before: Json | undefined, after: Json | undefined): Generator<KeywordChange> {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const change = { keyword: 'enum', from: before ?? null, to: after ?? null };
  if (was === undefined && is === undefined) return;
  if (was !== undefined && (is === undefined || [...is].some((value) => !was.has(value)))) {
    yield { effect: 'widened', ...change };
  }
  if (is !== undefined && (was === undefined || [...was].some((value) => !is.has(value)))) {
    yield { effect: 'narrowed', ...change };
  }
}

function valuesOf(list: Json | undefined): ReadonlySet<string> | undefined {
  return Array.isArray(list) ? new Set(list.map(canonical)) : undefined;
}

/** Nobody can tell which strings another pattern or format lets through: it counts as wider. */
function* compareForm(keyword: string, before: Json | undefined, after: Json | undefined): Generator<KeywordChange> {
  if (before === after) return;
  const effect = before === undefined ? 'narrowed' : 'widened';
  yield { effect, keyword, from: before ?? null, to: after ?? null };
}

/** Every multiple of 10 is one of 5. Of two that do not divide each other, each lets other numbers through. */
function* compareMultiple(before: Json | undefined, after: Json | undefined): Generator<KeywordChange> {
  if (before === after) return;
  const change = { keyword: 'multipleOf', from: before ?? null, to: after ?? null };
  const includes = (one: Json | undefined, other: Json | undefined): boolean =>
    typeof one !== 'number' || (typeof other === 'number' && isMultipleOf(other, one));
  if (!includes(before, after)) yield { effect: 'widened', ...change };
  if (!includes(after, before)) yield { effect: 'narrowed', ...change };
}

function* compareFlag(keyword: string, from: boolean, to: boolean): Generator<KeywordChange> {
  if (from !== to) yield { effect: to ? 'narrowed' : 'widened', keyword, from, to };
}

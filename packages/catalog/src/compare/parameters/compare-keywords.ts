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
  for (const keyword of ['minimum', 'minLength', 'minItems']) yield* compareLimit(keyword, before, after, 1);
  for (const keyword of ['maximum', 'maxLength', 'maxItems']) yield* compareLimit(keyword, before, after, -1);
  yield* compareEnum(before.enum, after.enum);
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
  // No string and no array is shorter than nothing.
  return keyword === 'minLength' || keyword === 'minItems' ? 0 : Number.NEGATIVE_INFINITY;
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

import { type Contract, isJsonObject, type Json } from '@error-contracts/catalog';
import { stepsOf } from '@error-contracts/catalog/envelope';
import { jsonInText } from './json-in-text.js';

/** Members that carry a code or a name in logs, whatever the envelope is. */
const USUAL = new Set([
  'code',
  'errorcode',
  'error_code',
  'errcode',
  'apicode',
  'api_code',
  'error',
  'name',
  'errorname',
]);

/** As deep as a log puts a body into a field of a field. */
const DEEPEST = 30;
const MOST_ERRORS_OF_A_LIST = 100;

/**
 * Yields what may be a code or a name in a JSON value: what stands at the places of the envelope, in the value and in every
 * value inside it, also in a string that is JSON again.
 */
export function* codesInJson(value: Json, envelope: Contract['envelope'], depth = 0): Generator<string> {
  if (depth > DEEPEST) return;
  if (typeof value === 'string') {
    if (/[{[]/.test(value))
      for (const { value: inner } of jsonInText(value)) yield* codesInJson(inner, envelope, depth + 10);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const pointer of pointersOf(value, envelope)) {
    const code = valueAt(value, pointer);
    if (typeof code === 'string' || typeof code === 'number') yield String(code);
  }
  const members = isJsonObject(value)
    ? Object.entries(value)
    : (value as readonly Json[]).map((one) => ['', one] as const);
  for (const [name, member] of members) {
    const isScalar = typeof member === 'string' || typeof member === 'number';
    if (isScalar && USUAL.has(name.toLowerCase())) yield String(member);
    yield* codesInJson(member, envelope, depth + 1);
  }
}

/** The steps to the codes and names of a body; with a list, to those of each of its errors. */
function pointersOf(body: Json, { code, name, list }: Contract['envelope']): readonly (readonly string[])[] {
  const places = [code, ...(name === undefined ? [] : [name])].flatMap((pointer) => {
    const steps = stepsOf(pointer);
    return steps === undefined || steps.length === 0 ? [] : [steps];
  });
  const toList = list === undefined ? undefined : stepsOf(list);
  const errors = toList && valueAt(body, toList);
  if (toList === undefined || !Array.isArray(errors)) return places;
  return errors.slice(0, MOST_ERRORS_OF_A_LIST).flatMap((_, index) =>
    places.map((steps) => {
      const isInList = toList.every((step, at) => steps[at] === step) && steps[toList.length] === '0';
      return isInList ? steps.with(toList.length, String(index)) : steps;
    }),
  );
}

function valueAt(value: Json, steps: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as { readonly [name: string]: Json })[step];
  }
  return found;
}

import type { Change } from './change.js';
import { pointerTo } from './pointer-to.js';
import { isSchema, markedElementsOf, membersOf, nullableIn, type Schema, schemasIn } from './schema.js';
import { HELD_CODE } from './with-held-example.js';
import { wrongValues } from './wrong-values.js';

/** What the changes of a body depend on. */
export interface ChangeContext {
  /** The schema of the code in the response. */
  readonly code: Schema | undefined;
  /** The schema of the repeated status, if there is one. */
  readonly status: Schema | undefined;
  /** A code that the catalogue does not have. */
  readonly unknownCode: number | string;
  /** An example that the schema accepts, with all optional parts. */
  readonly body: unknown;
}

/** Where a schema is used in a body. */
interface Place {
  readonly path: readonly string[];
  /** The array whose element is found by this constant, and the constants at this place. */
  readonly mark?: { readonly array: string; readonly marker: Schema };
}

/** The name of a member that no catalogue has. */
const FURTHER_MEMBER = 'furtherMember';

/** The kind of a change after which a client still knows the error that holds the changed one. */
export const UNKNOWN_HELD = 'the code of a held error is unknown';

/** Returns all changes of a body after which it is wrong in one way: each kind, at each place. */
export function changesOf(schema: Schema, context: ChangeContext): readonly Change[] {
  return [...changesAt(schema, { path: [] }, context)];
}

function* changesAt(schema: Schema, place: Place, context: ChangeContext): Generator<Change> {
  const { path, mark } = place;
  const pointer = pointerOf(path);
  const value = valueAt(context.body, path);
  const set = (kind: string, rule: string, to: unknown, at = pointer): Change => ({
    kind,
    operation: 'set',
    path,
    value: to,
    issue: { pointer: at, rule },
  });
  const isMarked = mark?.marker !== undefined && Object.hasOwn(mark.marker, 'const');
  if (Object.hasOwn(schema, 'const')) {
    yield* constantChanges(schema, context, isMarked ? mark.array : undefined, set);
    return;
  }
  const inner = nullableIn(schema) ?? schema;
  for (const wrong of wrongValues(inner, value)) {
    if (wrong.value === null && inner !== schema) continue;
    if (mark === undefined) yield set(wrong.kind, wrong.rule, wrong.value);
    else yield set(wrong.kind, 'contains', wrong.value, mark.array);
  }
  yield* objectChanges(inner, place, context);
  yield* arrayChanges(inner, value, path, context, set);
}

function* constantChanges(
  schema: Schema,
  { code, status, unknownCode }: ChangeContext,
  array: string | undefined,
  set: (kind: string, rule: string, to: unknown, at?: string) => Change,
): Generator<Change> {
  const isText = typeof schema.const === 'string';
  const otherType = isText ? 7 : String(schema.const);
  if (schema === code || schema[HELD_CODE] === true) {
    yield set('the code has the wrong type', 'type', typeof unknownCode === 'number' ? String(schema.const) : 7);
    yield set(schema === code ? 'the code is unknown' : UNKNOWN_HELD, 'unknown-code', unknownCode);
  } else if (schema === status) {
    yield set('the status is another', 'const', isText ? '299' : 299);
    yield set('the status has the wrong type', 'type', otherType);
  } else if (array !== undefined) {
    yield set('the element of the constants is missing', 'contains', isText ? 'another constant' : null, array);
  } else {
    yield set('a constant is another', 'const', isText ? 'another constant' : 'not the constant');
  }
}

/** A body with a change for each of thousands of members would be written thousands of times. */
const MOST_MEMBERS = 50;

function* objectChanges(schema: Schema, { path, mark }: Place, context: ChangeContext): Generator<Change> {
  if (schema.type !== 'object') return;
  for (const { name, schema: member, isOptional } of membersOf(schema).slice(0, MOST_MEMBERS)) {
    const marker = isSchema(mark?.marker.properties) ? mark.marker.properties[name] : undefined;
    const inner = [...path, name];
    const below = isSchema(marker) && mark !== undefined ? { mark: { array: mark.array, marker } } : {};
    if (!isOptional) {
      const issue =
        below.mark === undefined
          ? { pointer: pointerOf(inner), rule: 'required' }
          : { pointer: below.mark.array, rule: 'contains' };
      yield { kind: 'a part is missing', operation: 'remove', path: inner, issue };
    }
    yield* changesAt(member, { path: inner, ...below }, context);
  }
  if (schema.additionalProperties !== true && !isSchema(schema.additionalProperties)) {
    const inner = [...path, FURTHER_MEMBER];
    const issue = { pointer: pointerOf(inner), rule: 'additionalProperties' };
    yield { kind: 'a further property', operation: 'set', path: inner, value: 'further', issue };
  }
}

function* arrayChanges(
  schema: Schema,
  value: unknown,
  path: readonly string[],
  context: ChangeContext,
  set: (kind: string, rule: string, to: unknown, at?: string) => Change,
): Generator<Change> {
  if (schema.type !== 'array' || !Array.isArray(value)) return;
  const pointer = pointerOf(path);
  for (const [index, { marker, schema: element }] of markedElementsOf(schema).entries()) {
    yield set('an element is there twice', 'maxContains', [...value, value[index]]);
    yield* changesAt(element, { path: [...path, `${index}`], mark: { array: pointer, marker } }, context);
  }
  for (const [index, element] of schemasIn(schema.prefixItems).entries()) {
    yield* changesAt(element, { path: [...path, `${index}`] }, context);
  }
  const items = isSchema(schema.items) ? schema.items : undefined;
  if (items !== undefined && value.length > 0 && schema.prefixItems === undefined && typeof items.type === 'string') {
    yield* changesAt(items, { path: [...path, '0'] }, context);
  }
}

/** Returns a JSON Pointer. */
function pointerOf(path: readonly string[]): string {
  return path.reduce(pointerTo, '');
}

function valueAt(body: unknown, path: readonly string[]): unknown {
  let value = body;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as { readonly [name: string]: unknown })[step];
  }
  return value;
}

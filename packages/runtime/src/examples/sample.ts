import { hasUniqueItems } from '../keywords/has-unique-items.js';
import { fits } from './fits.js';
import { NoExampleError } from './no-example-error.js';
import { pointerTo } from './pointer-to.js';
import { type Style, sampleText } from './sample-text.js';
import { isSchema, markedElementsOf, membersOf, nullableIn, type Schema, schemasIn } from './schema.js';

/** Which of the many values that a schema accepts. */
export interface Choice {
  readonly style: Style;
  /** Whether an optional part at this JSON Pointer is present. */
  readonly has: (pointer: string) => boolean;
  /** True if what may be null is null. */
  readonly isNull?: boolean;
  /** How many errors a list has; one if it is absent. */
  readonly elements?: number;
  /** The values of some parts, by their schemas. */
  readonly given?: ReadonlyMap<Schema, unknown>;
}

/** Returns a value that a schema accepts; the same at each call. Throws a {@link NoExampleError} if it finds none. */
export function sample(schema: Schema, choice: Choice, pointer = ''): unknown {
  if (choice.given?.has(schema)) return choice.given.get(schema);
  if (Object.hasOwn(schema, 'const')) return schema.const;
  const nullable = nullableIn(schema);
  if (nullable !== undefined) return choice.isNull ? null : sample(nullable, choice, pointer);
  if (Array.isArray(schema.enum)) return ofList(schema, schema.enum, choice.style, pointer);
  switch (schema.type) {
    case 'null':
      return null;
    case 'boolean':
      return choice.style === 'lowest' ? false : choice.style === 'highest' ? true : (givenValue(schema) ?? true);
    case 'integer':
    case 'number':
      return sampleNumber(schema, choice.style, pointer);
    case 'string':
      return sampleText(schema, choice.style, pointer);
    case 'array':
      return sampleArray(schema, choice, pointer);
    case 'object':
      return sampleObject(schema, choice, pointer);
    default:
      return 'any value';
  }
}

function ofList(schema: Schema, values: readonly unknown[], style: Style, pointer: string): unknown {
  const fitting = values.filter((value) => fits(schema, value));
  if (fitting.length === 0) throw new NoExampleError(pointer, 'none of its values has its type');
  if (style === 'lowest') return fitting[0];
  return style === 'highest' ? fitting.at(-1) : (givenValue(schema) ?? fitting[0]);
}

/** Returns the first example or the default that the catalogue has and its schema accepts. */
function givenValue(schema: Schema): unknown {
  const given: readonly unknown[] = [...(Array.isArray(schema.examples) ? schema.examples : []), schema.default];
  return given.find((value) => value !== undefined && fits(schema, value));
}

function sampleNumber(schema: Schema, style: Style, pointer: string): unknown {
  const [low, high] = [schema.minimum, schema.maximum].map((limit) => (typeof limit === 'number' ? limit : undefined));
  const usual = [givenValue(schema), low !== undefined && low > 5 ? low : 5, high, low];
  const special = [...specialNumbers(schema)];
  const [least, most] = [Math.min(...special), Math.max(...special)];
  const round = schema.type === 'integer' ? [Math.ceil(low ?? 0), Math.floor(high ?? 0)] : [];
  const ordered =
    style === 'lowest' ? [low, -1.5, ...usual] : style === 'highest' ? [high, 1e15 + 0.5, ...usual] : usual;
  const found = [...ordered, ...round, style === 'highest' ? most : least, ...special].find(
    (value) => value !== undefined && fits(schema, value),
  );
  if (found === undefined) throw new NoExampleError(pointer, `no ${String(schema.type)} is in its limits`);
  return found;
}

/** Yields numbers beside the limits that they must not reach, and multiples. */
function* specialNumbers(schema: Schema): Generator<number> {
  const { exclusiveMinimum: above, exclusiveMaximum: below, multipleOf } = schema;
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  const [low, high] = [above ?? schema.minimum, below ?? schema.maximum];
  if (typeof low === 'number') {
    for (const times of [0, 1, 2]) yield exact((Math.ceil(low / step) + times) * step);
    if (typeof high === 'number') yield (low + high) / 2;
  }
  if (typeof high === 'number') for (const times of [0, 1, 2]) yield exact((Math.floor(high / step) - times) * step);
  if (typeof multipleOf === 'number') yield* [5 * step, step, 0, -step].map(exact);
}

/** Returns a number without the last digits, which are those of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function sampleArray(schema: Schema, choice: Choice, pointer: string): unknown {
  const marked = markedElementsOf(schema);
  if (marked.length > 0) {
    const present = marked.filter(({ isOptional }, index) => !isOptional || choice.has(pointerTo(pointer, `${index}`)));
    return present.map((element, index) => sample(element.schema, choice, pointerTo(pointer, `${index}`)));
  }
  const positions = schemasIn(schema.prefixItems);
  if (positions.length > 0) {
    const elements = positions.map((element, index) => sample(element, choice, pointerTo(pointer, `${index}`)));
    // Only in the list of errors may others follow that are described: each may be like the first.
    return isSchema(schema.items) && choice.elements === 2 ? [...elements, ...elements] : elements;
  }
  const least = Number(schema.minItems ?? 0);
  const most = Number(schema.maxItems ?? Number.POSITIVE_INFINITY);
  // Lists in lists multiply.
  const depth = pointer.split('/').filter((step) => /^\d+$/.test(step)).length;
  if (least > Math.min(most, MOST_ELEMENTS / 10 ** depth)) {
    throw new NoExampleError(pointer, `a list of at least ${least} elements is too long for an example`);
  }
  const given = choice.style === 'usual' ? givenValue(schema) : undefined;
  if (given !== undefined) return given;
  const length =
    choice.style === 'lowest' ? least : Math.min(most, Math.max(least, choice.style === 'highest' ? 5 : 1));
  const items = isSchema(schema.items) ? schema.items : {};
  if (schema.uniqueItems === true) return uniqueSamples(items, choice, pointer, [least, length]);
  return Array.from({ length }, (_, index) => sample(items, choice, pointerTo(pointer, `${index}`)));
}

/** A list that must have more is no example that anybody reads. */
const MOST_ELEMENTS = 1000;

/** Returns elements that differ: as many as are wanted, or fewer if no more are found. */
function uniqueSamples(
  items: Schema,
  choice: Choice,
  pointer: string,
  [least, wanted]: readonly [least: number, wanted: number],
): readonly unknown[] {
  const found: unknown[] = [];
  for (const value of differentSamples(items, choice, pointer)) {
    if (found.length >= wanted) break;
    if (fits(items, value) && hasUniqueItems([...found, value])) found.push(value);
  }
  if (found.length >= least) return found;
  throw new NoExampleError(pointer, `no ${least} elements that differ were found; give the parameter "examples"`);
}

/** Yields values that a schema may accept, most of which differ. */
function* differentSamples(schema: Schema, choice: Choice, pointer: string): Generator<unknown> {
  const at = pointerTo(pointer, '0');
  const first = sample(schema, choice, at);
  yield first;
  if (Array.isArray(schema.enum)) yield* schema.enum;
  if (schema.type === 'boolean') yield* [true, false];
  for (const style of ['usual', 'lowest', 'highest', 'long', 'chinese'] as const) {
    yield sample(schema, { ...choice, style }, at);
  }
  const step = typeof schema.multipleOf === 'number' ? schema.multipleOf : 1;
  for (let index = 1; index <= MOST_ELEMENTS; index++) {
    if (typeof first === 'number') yield* [exact(first + index * step), exact(first - index * step)];
    if (typeof first === 'string') yield* [`${first}${index}`, `${index}${first}`.slice(0, [...first].length)];
  }
  if (schema.type !== 'object' || !isSchema(first)) return;
  for (const { name, schema: member } of membersOf(schema)) {
    for (const value of differentSamples(member, choice, at)) yield { ...first, [name]: value };
  }
}

/** An object with too few members gets further ones, if it may have any; one with too many loses what it can. */
function sampleObject(schema: Schema, choice: Choice, pointer: string): unknown {
  const { minProperties, maxProperties, additionalProperties: further } = schema;
  const all = membersOf(schema);
  const most = typeof maxProperties === 'number' ? maxProperties : Number.POSITIVE_INFINITY;
  const least = typeof minProperties === 'number' ? minProperties : 0;
  let spare = most - all.filter(({ isOptional }) => !isOptional).length;
  let missing =
    least - all.filter(({ name, isOptional }) => !isOptional || choice.has(pointerTo(pointer, name))).length;
  const members = all.flatMap(({ name, schema: member, isOptional }) => {
    const at = pointerTo(pointer, name);
    if (isOptional && !choice.has(at) && missing-- <= 0) return [];
    if (isOptional && spare-- <= 0) return [];
    return [[name, sample(member, choice, at)] as [string, unknown]];
  });
  for (let index = 1; isSchema(further) && members.length < least; index++) {
    members.push([`property${index}`, sample(further, choice, pointerTo(pointer, `property${index}`))]);
  }
  return Object.fromEntries(members);
}

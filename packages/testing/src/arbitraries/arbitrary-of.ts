import {
  markedElementsOf,
  membersOf,
  nullableIn,
  type Schema,
  sampleText,
  schemasIn,
} from '@error-contracts/runtime/examples';
import fc, { type Arbitrary } from 'fast-check';

/** What an arbitrary depends on, beside its schema. */
export interface ArbitraryContext {
  /** The schemas of the errors that may follow the first one in a list. */
  readonly further: readonly Schema[];
  /** False if every array has its elements in the order of the schema. */
  readonly shuffles: boolean;
}

/** Returns an arbitrary of all values that a schema accepts. */
export function arbitraryOf(schema: Schema, context: ArbitraryContext): Arbitrary<unknown> {
  if (Object.hasOwn(schema, 'const')) return fc.constant(schema.const);
  const nullable = nullableIn(schema);
  if (nullable !== undefined) return fc.option(arbitraryOf(nullable, context), { freq: 6 });
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({
        min: Math.ceil(limitOf(schema.minimum, Number.MIN_SAFE_INTEGER)),
        max: Math.floor(limitOf(schema.maximum, Number.MAX_SAFE_INTEGER)),
      });
    case 'number':
      return fc.double({
        min: limitOf(schema.minimum, -Number.MAX_VALUE),
        max: limitOf(schema.maximum, Number.MAX_VALUE),
        noNaN: true,
      });
    case 'string':
      return textArbitrary(schema);
    case 'array':
      return arrayArbitrary(schema, context);
    case 'object':
      return objectArbitrary(schema, context);
    default:
      // JSON has no -0: a body that was sent would not equal itself.
      return fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
  }
}

/** Returns an arbitrary of one of many schemas. It makes only those that it needs. */
function anyOf(schemas: readonly Schema[], context: ArbitraryContext): Arbitrary<unknown> {
  const made = schemas.map((): Arbitrary<unknown> | undefined => undefined);
  return fc.nat({ max: schemas.length - 1 }).chain((index) => {
    made[index] ??= arbitraryOf(schemas[index] ?? {}, context);
    return made[index];
  });
}

function textArbitrary(schema: Schema): Arbitrary<string> {
  const least = limitOf(schema.minLength, 0);
  const most = limitOf(schema.maxLength, Math.max(least, 1) + 200);
  const special = fc.constantFrom(...STYLES).map((style) => sampleText(schema, style, ''));
  if (typeof schema.format === 'string') return special;
  if (typeof schema.pattern !== 'string') {
    const random = fc
      .array(codePoint, { minLength: least, maxLength: most })
      .map((points) => String.fromCodePoint(...points));
    return fc.oneof({ weight: 4, arbitrary: random }, special);
  }
  const pattern = new RegExp(schema.pattern, 'u');
  const matching = matchingArbitrary(pattern);
  if (matching === undefined) return special;
  const fits = (text: string): boolean => {
    const { length } = [...text];
    return length >= least && length <= most && pattern.test(text) && isExact(text);
  };
  return fc.oneof(
    { weight: 4, arbitrary: matching.map((text) => (fits(text) ? text : sampleText(schema, 'usual', ''))) },
    special,
  );
}

/** A character, as JSON Schema counts them. It is made faster than the first `fc.string` of such units, by seconds. */
const codePoint: Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  fc.integer({ min: 0, max: 0xd7ff }),
  fc.integer({ min: 0xe000, max: 0x10ffff }),
);

const STYLES = ['usual', 'lowest', 'highest', 'long', 'chinese', 'right-to-left'] as const;

/** Returns undefined for what fast-check does not know in a pattern. */
function matchingArbitrary(pattern: RegExp): Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(pattern);
  } catch {
    return undefined;
  }
}

/** Returns whether a text, if it is a number, is one that JSON carries exactly: a parameter may travel as text. */
function isExact(text: string): boolean {
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return true;
  return Number.isFinite(Number(text)) && (!/^-?\d+$/.test(text) || Number.isSafeInteger(Number(text)));
}

function arrayArbitrary(schema: Schema, context: ArbitraryContext): Arbitrary<unknown> {
  const marked = markedElementsOf(schema).map((element) => {
    const one = arbitraryOf(element.schema, context);
    return element.isOptional ? fc.oneof(fc.tuple(one), fc.constant([])) : fc.tuple(one);
  });
  if (marked.length > 0) {
    const elements = fc.tuple(...marked).map((found) => found.flat());
    if (!context.shuffles) return elements;
    return elements.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  }
  const positions = schemasIn(schema.prefixItems).map((element) => arbitraryOf(element, context));
  if (positions.length > 0) {
    const isList = typeof schema.items === 'object' && context.further.length > 0;
    const further = isList ? fc.array(anyOf(context.further, context), { maxLength: 2 }) : fc.constant([]);
    return fc.tuple(fc.tuple(...positions), further).map((all) => all.flat());
  }
  const least = limitOf(schema.minItems, 0);
  const items = schemasIn([schema.items])[0] ?? {};
  return fc.array(arbitraryOf(items, context), { minLength: least, maxLength: limitOf(schema.maxItems, least + 5) });
}

function objectArbitrary(schema: Schema, context: ArbitraryContext): Arbitrary<unknown> {
  const members = membersOf(schema);
  const values = members.map(({ name, schema: member }) => [name, arbitraryOf(member, context)] as const);
  const requiredKeys = members.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  return fc.record(Object.fromEntries(values), { requiredKeys, noNullPrototype: true });
}

function limitOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

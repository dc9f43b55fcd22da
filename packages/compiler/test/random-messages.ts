import type { JsonObject } from '@error-contracts/catalog';
import fc from 'fast-check';

/** The parameters that random messages may show. */
export const PARAMETERS = {
  count: { type: 'integer', description: 'A whole number.' },
  rank: { type: 'integer', minimum: 0, description: 'A whole number that is not negative.' },
  size: { type: 'number', description: 'Any number.' },
  owner: { type: 'string', description: 'A text.' },
  kind: { type: 'string', enum: ['mail', 'phone', 'other'], description: 'One of three texts.' },
  open: { type: 'boolean', description: 'True or false.' },
} as const satisfies Readonly<Record<string, JsonObject>>;

/** Data for {@link PARAMETERS}. */
export type RandomData = { readonly [Name in keyof typeof PARAMETERS]: string | number | boolean };

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many'] as const;

const plainText = fc.string({
  unit: fc.constantFrom(...'ab 个間é🙂+-"\\`$', "'", '{', '}', '#', '<b>', '\u202e', '\n'),
  maxLength: 6,
});

const placeholder = fc.constantFrom('count', 'rank', 'size', 'owner', 'kind').map((name) => `{${name}}`);
const number = fc.constantFrom('count', 'rank', 'size').map((name) => `{${name}, number}`);

/** Quotes a text for ICU: an apostrophe is doubled, a character with a meaning is put between apostrophes. */
function quoted(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}#]/g, "'$&'");
}

/** Parts outside of a plural. There `#` means itself and must not be quoted. */
const outer = fc.oneof(
  { weight: 3, arbitrary: plainText.map((text) => quoted(text.replaceAll('#', ''))) },
  { weight: 2, arbitrary: placeholder },
  { weight: 2, arbitrary: number },
);
const inner = fc.oneof(
  { weight: 3, arbitrary: plainText.map(quoted) },
  { weight: 2, arbitrary: placeholder },
  { weight: 1, arbitrary: number },
);
const partsOf = (part: fc.Arbitrary<string>) => fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
const pound = { weight: 2, arbitrary: fc.constant('#') };

/** A plural, in whose cases are selectors down to a depth. */
function plural(depth: number): fc.Arbitrary<string> {
  const text = partsOf(fc.oneof({ weight: 3, arbitrary: inner }, pound, ...nestedSelector(depth, true)));
  return fc
    .record({
      name: fc.constantFrom('count', 'rank', 'size'),
      type: fc.constantFrom('plural', 'selectordinal'),
      offset: fc.constantFrom('', '', '', 'offset:1 ', 'offset:0 ', 'offset:12 '),
      keys: fc.uniqueArray(fc.constantFrom(...CATEGORIES, '=0', '=1', '=-1', '=12'), { maxLength: 4 }),
      texts: fc.array(text, { minLength: 5, maxLength: 5 }),
    })
    .map(({ name, type, offset, keys, texts }) => `{${name}, ${type}, ${offset}${casesOf([...keys, 'other'], texts)}}`);
}

/** A select. Inside a plural its texts have no `#`, on whose meaning engines disagree. */
function select(depth: number, inPlural: boolean): fc.Arbitrary<string> {
  const simple = inPlural ? outer.filter((text) => !text.includes('#')) : outer;
  const text = partsOf(fc.oneof({ weight: 3, arbitrary: simple }, ...nestedSelector(depth, inPlural)));
  return fc
    .record({
      name: fc.constantFrom(...(['kind', 'owner', 'open'] as const)),
      keys: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 2 }),
      texts: fc.array(text, { minLength: 3, maxLength: 3 }),
    })
    .map(({ name, keys, texts }) => {
      const known = { kind: ['mail', 'phone'], owner: ['a', 'b'], open: ['true', 'false'] }[name];
      const cases = [...keys.flatMap((key) => known[key] ?? []), 'other'];
      return `{${name}, select, ${casesOf(cases, texts)}}`;
    });
}

function nestedSelector(depth: number, inPlural: boolean): readonly fc.WeightedArbitrary<string>[] {
  return depth === 0 ? [] : [{ weight: 1, arbitrary: selector(depth - 1, inPlural) }];
}

function selector(depth: number, inPlural: boolean): fc.Arbitrary<string> {
  return fc.oneof(plural(depth), select(depth, inPlural));
}

function casesOf(keys: readonly string[], texts: readonly string[]): string {
  return keys.map((key, index) => `${key} {${texts[index] ?? ''}}`).join(' ');
}

const anySelector = fc.option(selector(2, false), { nil: '' });

/** A message as catalogues may have it: parts, with at most two selectors among them, nested to depth three. */
export const randomMessage: fc.Arbitrary<string> = fc
  .tuple(partsOf(outer), anySelector, partsOf(outer), anySelector)
  .map((parts) => parts.join(''))
  .filter((message) => message.trim() !== '');

const whole = fc.oneof(
  fc.integer({ min: -3, max: 130 }),
  fc.constantFrom(0, 1, 2, 1000, 9999, 10_000, 1_234_567, -1_234_567, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

/** Data that fits {@link PARAMETERS}. */
export const randomData: fc.Arbitrary<RandomData> = fc.record({
  count: whole,
  rank: whole.map(Math.abs),
  size: fc.oneof(whole, fc.constantFrom(0.1, 1.5, -0.5, 0.005, 1234.5678, 1e21, 1e-7)),
  owner: fc.constantFrom('a', 'b', 'Ann', '', '{count}', "'#'", '<i>', '\u2066x'),
  kind: fc.constantFrom('mail', 'phone', 'other'),
  open: fc.boolean(),
});

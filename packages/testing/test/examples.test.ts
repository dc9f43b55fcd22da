import { createFormatter } from '@error-contracts/i18n';
import type { ErrorData, ErrorResponseOf } from '@error-contracts/types';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { createArbitraries } from '../src/arbitraries/index.js';
import { createExamples, NoExampleError, type Schema } from '../src/examples/index.js';
import { createErrorStories } from '../src/storybook/index.js';
import { options } from './faults/real-faults.js';

const examples = createExamples(options);
const arbitraries = createArbitraries(options);

test('a former name has the examples of the new one', () => {
  const contract = {
    ...options.contract,
    catalog: { ...options.contract.catalog, OLD: options.contract.catalog.USER_NOT_FOUND },
  };
  expect(createExamples({ ...options, contract }).valid('OLD')).toEqual(examples.valid('USER_NOT_FOUND'));
});

test('a formatter does as well as languages', () => {
  const { messages, ...others } = options;
  const { valid } = createExamples({ ...others, format: createFormatter(messages ?? []) });
  expect(valid('USER_NOT_FOUND')).toEqual(examples.valid('USER_NOT_FOUND'));
});

test('without languages, texts are samples', () => {
  const { messages: _, ...others } = options;
  expect(createExamples(others).valid('USER_NOT_FOUND')[0]?.body).toMatchObject({ message: 'text' });
});

test.each([undefined, null, {}, { oneOf: [] }])(
  'the schema %j is refused, because a test of no example would pass',
  (wrong) => {
    const others = { ...options, schema: wrong as unknown as Schema };
    const uses = [
      () => createExamples(others),
      () => createArbitraries(others),
      () => createErrorStories({ ...others, render: () => '' }),
    ];
    for (const use of uses) expect(use).toThrow(/^The option `schema` has no response of authing/);
  },
);

test('the same examples and the same values come each time', () => {
  expect(createExamples(options).valid()).toEqual(examples.valid());
  const sample = () => fc.sample(createArbitraries(options).response(), { seed: 1, numRuns: 20 });
  expect(sample()).toEqual(sample());
});

test('what a failing property found is shortened', () => {
  const result = fc.check(
    fc.property(arbitraries.response('PROJECT_DESCRIPTION_TOO_LONG'), ({ data }) => (data?.max ?? 0) < 1000),
    { seed: 1 },
  );
  expect(result.counterexample?.[0].data).toEqual({ max: 1000 });
});

test('names, data and responses are typed', () => {
  expectTypeOf(arbitraries.data('PROJECT_DESCRIPTION_TOO_LONG')).toEqualTypeOf<
    fc.Arbitrary<ErrorData<'PROJECT_DESCRIPTION_TOO_LONG'>>
  >();
  expectTypeOf(arbitraries.response('USER_NOT_FOUND')).toEqualTypeOf<fc.Arbitrary<ErrorResponseOf<'USER_NOT_FOUND'>>>();
  const wrong = (): void => {
    // @ts-expect-error no such error
    arbitraries.response('USER_NOT_FUND');
    // @ts-expect-error no such error
    examples.valid('USER_NOT_FUND');
  };
  expect(wrong).toThrow(TypeError);
});

describe('a mistake is told by name', () => {
  test.each([
    ['USER_NOT_FUND', 'The catalogue "authing" has no error "USER_NOT_FUND". Did you mean USER_NOT_FOUND?'],
    ['__proto__', 'The catalogue "authing" has no error "__proto__".'],
    ['toString', 'The catalogue "authing" has no error "toString".'],
    [2004, 'The catalogue "authing" has no error 2004.'],
    [null, 'The catalogue "authing" has no error null.'],
  ])('%j', (name, message) => {
    for (const make of [examples.valid, examples.invalid, examples.newer, arbitraries.response, arbitraries.data]) {
      expect(() => make(name as never)).toThrow(message);
    }
  });

  test('a schema that lacks the error', () => {
    const [first] = options.schema.oneOf as readonly Schema[];
    const other = createExamples({ ...options, schema: { oneOf: [first] } });
    expect(() => other.valid('USER_NOT_FOUND')).toThrow('The schema has no response of USER_NOT_FOUND.');
  });

  test('a parameter that no value satisfies', () => {
    const schema = withPattern('^(?!.)a$');
    const make = () => createExamples({ ...options, schema }).valid('PROJECT_DESCRIPTION_TOO_LONG');
    expect(make).toThrow(NoExampleError);
    expect(make).toThrow('PROJECT_DESCRIPTION_TOO_LONG: no example of /data/max can be made: no text was found');
    const sample = () =>
      fc.sample(createArbitraries({ ...options, schema }).response('PROJECT_DESCRIPTION_TOO_LONG'), 200);
    expect(sample).toThrow(/can be made: no text was found for the pattern/);
  });
});

/** Returns the schema with a pattern where a number should be. */
function withPattern(pattern: string): Schema {
  const schema = JSON.parse(JSON.stringify(options.schema));
  const branch = schema.oneOf.find(({ title }: { readonly title: string }) => title === 'ProjectDescriptionTooLong');
  branch.properties.data.anyOf[0].properties.max = { type: 'string', pattern };
  return schema;
}

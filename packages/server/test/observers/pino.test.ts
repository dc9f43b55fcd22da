import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import pino from 'pino';
import { describe, expect, test } from 'vitest';
import { serializeError } from '../../src/observers/pino/index.js';
import { randomThrown } from '../hostile/random-thrown.js';
import { oddities } from '../servers/oddities.js';
import { errors } from '../servers/test-errors.js';

/** Returns the entry that pino writes for anything thrown. */
function written(err: unknown): { readonly err: Record<string, unknown> } {
  const lines: string[] = [];
  pino({ serializers: { err: serializeError } }, { write: (line: string) => void lines.push(line) }).error(
    { err },
    'text',
  );
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] as string);
}

test('an error of the catalogue with what a search needs', () => {
  const cause = new TypeError('why');
  const error = errors.PASSWORD_TOO_SHORT({ min: 8 }, { cause, headers: { 'set-cookie': 'secret' }, retryAfter: 3 });
  expect(written(error).err).toEqual({
    type: 'PASSWORD_TOO_SHORT',
    message: 'Use at least 8 characters for the password. (2029)',
    stack: expect.stringContaining('pino.test.ts'),
    code: 2029,
    status: 422,
    data: { min: 8 },
    cause: { type: 'TypeError', message: 'why', stack: expect.any(String) },
  });
});

test('a foreign error without its properties', () => {
  const error = Object.assign(new AggregateError([new Error('one')], 'all'), {
    request: { headers: { cookie: 'secret' } },
  });
  expect(written(error).err).toEqual({
    type: 'AggregateError',
    message: 'all',
    stack: expect.any(String),
    errors: [{ type: 'Error', message: 'one', stack: expect.any(String) }],
  });
});

describe('whatever is thrown', () => {
  test.each(Object.entries(oddities))('%s', (_what, make) => {
    const thrown = make();
    // pino writes no key whose value is undefined.
    const { err } = thrown === undefined ? { err: serializeError(thrown) } : written(thrown);
    expect(err).toMatchObject({ type: expect.any(String), message: expect.any(String) });
  });

  test('an error that has itself in its list is bounded', () => {
    const error = new AggregateError([], 'all');
    error.errors = Array.from({ length: 100 }, () => error);
    expect(JSON.stringify(written(error)).length).toBeLessThan(100_000);
  });

  test('at random', () => {
    fc.assert(
      fc.property(randomThrown, (make) => typeof written(make()).err.message === 'string'),
      fuzzRuns(200),
    );
    expect.assertions(fuzzRuns(200).numRuns);
  });
});

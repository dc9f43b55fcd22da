import { isErrorResponse } from '@error-contracts/validators';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomThrown } from '../hostile/random-thrown.js';
import { thrownNext } from '../servers/failures.js';
import { logged, SECRET } from '../servers/test-errors.js';
import { failingCalls } from './calls.js';
import { startGraphQL } from './roads/graphql.js';
import { kinds, startGrpc } from './roads/grpc.js';
import { startOrpc } from './roads/orpc.js';
import type { Road, StartRoad } from './roads/road.js';
import { startTrpc } from './roads/trpc.js';

const protocols: readonly (readonly [name: string, start: StartRoad])[] = [
  ['tRPC', startTrpc],
  ['oRPC', startOrpc],
  ['GraphQL', startGraphQL],
  ...kinds.map((kind) => [`gRPC, ${kind}`, startGrpc(kind)] as const),
];

const lost: unknown[] = [];
const lose = (reason: unknown): void => void lost.push(reason);
beforeAll(() => {
  // Either would end a process.
  process.on('unhandledRejection', lose).on('uncaughtException', lose);
});
afterAll(() => {
  process.off('unhandledRejection', lose).off('uncaughtException', lose);
});
beforeEach(() => {
  logged.length = 0;
});

describe.each(protocols)('%s', (_name, start) => {
  let road: Road;
  beforeAll(async () => {
    road = await start();
  });
  afterAll(() => road.close());

  test.each(failingCalls)('$call', async ({ call, name, code, data, status, unexpected }) => {
    const { message, errorResponse, seen } = await road.call(call);
    expect(errorResponse).toMatchObject({ status, body: { code, data } });
    expect(isErrorResponse(errorResponse.body)).toBe(true);
    expect(message).toBe(errorResponse.body.message);
    expect(errorResponse.headers).toMatchObject({ 'content-language': 'en', 'x-request-id': logged[0]?.id });
    expect(seen).not.toContain(SECRET.slice(0, 8));
    expect(logged).toMatchObject([{ error: { name }, unexpected, level: unexpected ? 'error' : expect.anything() }]);
  });

  test('what it was given for HTTP alone is not sent', async () => {
    const { errorResponse } = await road.call('with-data');
    expect(errorResponse.headers).toEqual({
      'content-language': 'en',
      'retry-after': '2',
      'x-request-id': logged[0]?.id,
    });
  });

  test('an internal error has the text of the fallback error', async () => {
    const internal = await road.call('internal');
    const { errorResponse } = await road.call('unexpected-thrown');
    expect(internal.errorResponse.body).toEqual({ ...errorResponse.body, code: 2016 });
    expect(internal.seen).not.toMatch(/PASSWORD_DECRYPTION|decrypt/i);
    expect(logged[0]).toMatchObject({ error: { name: 'PASSWORD_DECRYPTION_FAILED' }, unexpected: false });
  });

  test('the language of the caller', async () => {
    const { message, errorResponse } = await road.call('known-thrown', 'fr, zh;q=0.5');
    expect(message).toBe('用户不存在');
    expect(errorResponse.headers['content-language']).toBe('zh-CN');
  });

  test('whatever is thrown is answered, and ends no process', { timeout: 600_000 }, async () => {
    const count = 60 * Number(process.env.FUZZ_SCALE ?? 1);
    const makes = fc.sample(randomThrown, { seed: Number(process.env.FUZZ_SEED ?? 1), numRuns: count });
    for (const [index, make] of makes.entries()) {
      thrownNext.make = make;
      const { errorResponse, seen } = await road.call(index % 2 === 0 ? 'thrown-next' : 'rejected-next');
      expect(isErrorResponse(errorResponse.body)).toBe(true);
      expect(seen).not.toMatch(/SELECT|leak|node_modules/);
    }
    // GraphQL makes several errors of an AggregateError.
    expect(logged.length).toBeGreaterThanOrEqual(count);
    expect(lost).toEqual([]);
  });
});

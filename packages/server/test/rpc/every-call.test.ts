import { isErrorResponse } from '@error-contracts/validators';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { logged, SECRET } from '../servers/test-errors.js';
import { failingCalls } from './calls.js';
import { protocols } from './protocols.js';
import type { Road } from './roads/road.js';
import { describeSurvival } from './survival.js';

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
});

/** `FUZZ_SCALE` makes it a longer run: `npm run fuzz:self`. */
describeSurvival(30 * Number(process.env.FUZZ_SCALE ?? 1));

import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { afterAll, describe, expect, test } from 'vitest';
import { createContractTesting } from '../src/index.js';
import { errors, failure, kit, options, plain } from './kit.js';
import { startServer } from './libraries/test-server.js';

const server = await startServer();
afterAll(() => server.stop());

describe('bodies that are no error response', () => {
  const said = (body: unknown, headers = { 'content-type': 'application/json' }, status = 500): Promise<string> =>
    failure(() => kit.assertErrorResponse({ status, headers, body }, 'SYSTEM_BUSY'));

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'an empty body'],
    ['null', null, 'an empty body'],
    ['an empty text', '', 'an empty body'],
    ['half of JSON', '{"code":', 'text'],
    ['a text', 'Internal Server Error', 'text'],
    ['HTML', '<!DOCTYPE html><html><head><title>502\u202e Bad Gateway</title>', 'HTML, “502\\u202e Bad Gateway”'],
    ['XML', '<?xml version="1.0"?><Error/>', 'XML or HTML'],
    ['an array', [], 'a JSON array'],
    ['a number', 5, 'JSON: a number'],
    ['another shape', { error: { type: 'x' } }, 'JSON of another shape'],
  ])('%s', async (_name, body, expected) => {
    const text = await said(body);
    expect(text).toMatch(/response +an error response +/);
    expect(text).toContain(expected);
    expect(text).toContain('503');
  });

  test('a success', async () => {
    expect(await said({ ok: true }, { 'content-type': 'application/json' }, 200)).toContain('JSON of a success');
  });

  test('10 MB in memory are shown by their beginning, at once', async () => {
    const started = cpuTime();
    for (const body of [
      'x'.repeat(1e7),
      `{"code":2004,"message":"${'x'.repeat(1e7)}","data":null}`,
      Array(1e6).fill('x'),
    ]) {
      expect((await said(body)).length).toBeLessThan(2_500);
    }
    expect(cpuTime() - started).toBeLessThan(3_000);
  });

  test('a response of another catalogue', async () => {
    const text = await failure(() =>
      kit.assertErrorResponse(plain(errors.USER_NOT_FOUND(), { body: { code: 77 } }), 'USER_NOT_FOUND'),
    );
    expect(text).toMatch(/code +2004 +77/);
    expect(text).toContain('Is it the response of another catalogue, or of a newer server?');
    const nameless = await failure(() =>
      kit.assertErrorResponse(plain(errors.USER_NOT_FOUND(), { body: { code: 1999 } })),
    );
    expect(nameless).toContain('The nearest known');
  });

  test('an error of another catalogue', async () => {
    const foreign = createContractTesting({ ...options, contract: { ...options.contract, name: 'billing' } as never });
    const text = await failure(() => foreign.assertContractError(errors.USER_NOT_FOUND(), 'USER_NOT_FOUND' as never));
    expect(text).toMatch(/catalog +billing +authing \(USER_NOT_FOUND\)/);
  });
});

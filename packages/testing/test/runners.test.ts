import nodeTest from 'node:test';
import { expect as playwright, test as playwrightTest } from '@playwright/test';
import * as chai from 'chai';
import { expect as jest } from 'expect';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contractPlugin } from '../src/chai/index.js';
import { extendExpect as extendJest } from '../src/jest/index.js';
import { registerAssertions } from '../src/node-test/index.js';
import { extendExpect as extendPlaywright } from '../src/playwright/index.js';
import { extendExpect as extendVitest } from '../src/vitest/index.js';
import { failure, options } from './kit.js';
import { bodyOf, firstLine, response, short } from './short-password.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('Chai', () => {
  const { expect: chaiExpect } = chai;
  const use = (): void => void chai.use(contractPlugin(options));

  test.each<[string, () => unknown]>([
    ['expect(response).to.satisfyErrorContract(2004)', () => chaiExpect(response).to.satisfyErrorContract(2004)],
    ['expect(response).not.satisfyErrorContract()', () => chaiExpect(response).not.to.satisfyErrorContract()],
    [
      'expect(response).to.satisfyErrorContract(2029, {"min":9})',
      () => chaiExpect(Promise.resolve(response)).to.satisfyErrorContract(2029, { min: 9 }),
    ],
    ['expect(error).to.contractError("USER_NOT_FOUND")', () => chaiExpect(short).to.be.contractError('USER_NOT_FOUND')],
    ['expect(error).not.contractError()', () => chaiExpect(short).not.to.be.contractError()],
  ])('%s fails', async (call, act) => {
    use();
    expect(await firstLine(act)).toBe(call);
  });

  test.each<[string, unknown]>([
    ['at once', response],
    ['after waiting', Promise.resolve(response)],
  ])('the error is that of Chai, and its stack begins at the test: %s', async (_when, given) => {
    use();
    try {
      await chaiExpect(given).to.satisfyErrorContract('USER_NOT_FOUND');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(chai.AssertionError);
      const [line] = /^ {4}at .*/m.exec((error as Error).stack ?? '') ?? [];
      expect(line).toContain('runners.test');
    }
  });

  test('a promise of an assertion gives nothing that could be waited for again', async () => {
    use();
    const seen = chaiExpect(Promise.resolve(response)).to.satisfyErrorContract('PASSWORD_TOO_SHORT');
    expect(seen).toBeInstanceOf(Promise);
    expect(await seen).toBeUndefined();
    expect(chaiExpect(response).to.satisfyErrorContract()).toHaveProperty('and');
  });
});

describe('Jest', () => {
  test('the global expect is used, if none is given', async () => {
    const extend = vi.fn();
    vi.stubGlobal('expect', { extend });
    extendJest(options);
    const [matchers] = extend.mock.calls[0] ?? [];
    expect(Object.keys(matchers)).toEqual(['toSatisfyErrorContract', 'toBeContractError']);
    expect(await matchers.toBeContractError.call({}, short, 2029)).toMatchObject({ pass: true });
  });

  test('the one that is given wins', async () => {
    const extend = vi.fn();
    vi.stubGlobal('expect', { extend });
    extendJest(options, jest as never);
    expect(extend).not.toHaveBeenCalled();
    await jest(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
    expect(await firstLine(() => jest(response).not.toSatisfyErrorContract(2029))).toBe(
      'expect(response).not.toSatisfyErrorContract(2029)',
    );
  });

  test.each([undefined, {}, { extend: 'matchers' }])('%j is no expect', (global) => {
    vi.stubGlobal('expect', global);
    expect(() => extendJest(options)).toThrow(
      new TypeError(
        'There is no global expect: pass the one of @jest/globals, or list the file in setupFilesAfterEnv.',
      ),
    );
  });
});

test('Vitest', async () => {
  const extend = vi.spyOn(expect, 'extend');
  extendVitest(options);
  const [matchers] = extend.mock.calls[0] ?? [];
  expect(Object.keys(matchers ?? {})).toEqual(['toSatisfyErrorContract', 'toBeContractError']);
  await expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  expect(() => expect(response).toSatisfyErrorContract('USER_NOT_FOUND')).toThrow('3 differences');
});

describe('Playwright', () => {
  test('both matchers, with error and data', async () => {
    extendPlaywright(options);
    await playwright(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
    await playwright(bodyOf(response)).toSatisfyErrorContract(2029);
    await playwright(short).toBeContractError('PASSWORD_TOO_SHORT', { min: 8 });
    await playwright(response).not.toSatisfyErrorContract('USER_NOT_FOUND');
    expect(await failure(() => playwright(response).toSatisfyErrorContract(2029, { min: 9 }))).toMatch(
      /data \/min +9 +8/,
    );
    expect(await failure(() => playwright(short).toBeContractError(2029, { min: 9 }))).toMatch(/data \/min +9 +8/);
    expect(await firstLine(() => playwright(short).not.toBeContractError(2029))).toBe(
      'expect(error).not.toBeContractError(2029)',
    );
  });

  test('what is seen has the name of the test; outside of one it has none', async () => {
    const seen: unknown[] = [];
    const RECORDER = Symbol.for('error-contracts.coverage');
    const before = Reflect.get(globalThis, RECORDER);
    Reflect.set(globalThis, RECORDER, ({ test: name }: { readonly test?: string }) => seen.push(name));
    extendPlaywright(options);
    await playwright(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
    const info = { titlePath: ['a.spec.ts', 'users', 'are locked'] };
    vi.spyOn(playwrightTest, 'info').mockReturnValue(info as never);
    await playwright(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
    await playwright(short).toBeContractError('PASSWORD_TOO_SHORT');
    Reflect.set(globalThis, RECORDER, before);
    expect(seen).toEqual([undefined, 'users › are locked', 'users › are locked']);
  });
});

describe('node:test', () => {
  const { assert } = nodeTest as unknown as { readonly assert: { register(name: string, assertion: unknown): void } };

  test('t.assert has the four assertions of the kit', () => {
    const register = vi.spyOn(assert, 'register').mockReturnValue(undefined);
    const kit = registerAssertions(options);
    expect(register.mock.calls).toEqual([
      ['errorResponse', kit.assertErrorResponse],
      ['notErrorResponse', kit.assertNotErrorResponse],
      ['contractError', kit.assertContractError],
      ['notContractError', kit.assertNotContractError],
    ]);
    expect(() => kit.assertErrorResponse(response, 'USER_NOT_FOUND')).toThrow('3 differences');
  });

  test('in a Node without t.assert the functions work', () => {
    vi.spyOn(nodeTest as { readonly assert?: unknown }, 'assert', 'get').mockReturnValue(undefined);
    expect(registerAssertions(options).contract).toBe(options.contract);
  });
});

import nodeTest from 'node:test';
import { expect as playwright, test as playwrightTest } from '@playwright/test';
import * as chai from 'chai';
import { expect as jest } from 'expect';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contractPlugin } from '../src/chai/index.js';
import { type ContractTesting, contractMatchers, createContractTesting } from '../src/index.js';
import { extendExpect as extendJest } from '../src/jest/index.js';
import { registerAssertions } from '../src/node-test/index.js';
import { extendExpect as extendPlaywright } from '../src/playwright/index.js';
import { extendExpect as extendVitest } from '../src/vitest/index.js';
import { errors, failure, options, plain } from './kit.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const { parseErrorResponse, explainErrorResponse } = options.validators;
const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const response = plain(short);
const bodyOf = (seen: typeof response): Response => new Response(JSON.stringify(seen.body), seen);
const firstLine = async (act: () => unknown): Promise<string | undefined> => (await failure(act)).split('\n')[0];

describe('matchers', () => {
  const made = () => contractMatchers(options);

  test('judge a response and an error', async () => {
    const { toSatisfyErrorContract, toBeContractError } = made();
    expect(await toSatisfyErrorContract.call({}, response, 'PASSWORD_TOO_SHORT', { min: 8 })).toMatchObject({
      pass: true,
    });
    expect(await toSatisfyErrorContract.call({}, response, 'USER_NOT_FOUND')).toMatchObject({ pass: false });
    expect(await toBeContractError.call({}, short, 2029, { min: 8 })).toMatchObject({ pass: true });
    expect(await toBeContractError.call({}, short, 2029, { min: 9 })).toMatchObject({ pass: false });
  });

  test('wait for a body outside of other matchers, whatever the runner says about itself', async () => {
    const contexts = [{}, { promise: '' }, { promise: '', utils: {} }, { promise: 'resolves', utils: {} }];
    for (const context of contexts) {
      const judged = made().toSatisfyErrorContract.call(context, bodyOf(response), 'PASSWORD_TOO_SHORT');
      expect(judged).toBeInstanceOf(Promise);
      expect(await judged).toMatchObject({ pass: true });
    }
  });

  test('do not wait inside of another matcher', () => {
    const inside = { utils: {} };
    const { toSatisfyErrorContract, toBeContractError } = made();
    const refused = (name: string): TypeError =>
      new TypeError(
        `expect.${name}() inside of another matcher cannot wait for a body. Await the response first, and pass { status, headers, body }.`,
      );
    expect(() => toSatisfyErrorContract.call(inside, bodyOf(response))).toThrow(refused('toSatisfyErrorContract'));
    expect(() => toBeContractError.call(inside, Promise.reject(short))).toThrow(refused('toBeContractError'));
    expect(toSatisfyErrorContract.call(inside, response)).toMatchObject({ pass: true });
  });

  test('a judgement that nobody waits for is no unhandled rejection', async () => {
    const unhandled = vi.fn();
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', unhandled);
    const act = (context: object) =>
      made().toSatisfyErrorContract.call(context, bodyOf(response), 'SIGN_IN_USER_NOT_FOUND', { id: 1 });
    expect(() => act({ utils: {} })).toThrow('cannot wait for a body');
    await expect(act({})).rejects.toThrow('A test cannot expect the data {"id":1}: leave them out.');
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test.each<[object, string]>([
    [{}, 'expect(error).toBeContractError("USER_NOT_FOUND")'],
    [{ promise: '' }, 'expect(error).toBeContractError("USER_NOT_FOUND")'],
    [{ promise: 'rejects' }, 'expect(error).rejects.toBeContractError("USER_NOT_FOUND")'],
  ])('%j: the failure begins with the call', async (context, call) => {
    const { message } = await made().toBeContractError.call(context, short, 'USER_NOT_FOUND');
    expect(message().split('\n')[0]).toBe(call);
  });

  test.each<[object, string]>([
    [{ isNot: true }, 'expect(response).not.toSatisfyErrorContract(2029, {"min":8})'],
    [{ isNot: true, promise: 'resolves' }, 'expect(response).resolves.not.toSatisfyErrorContract(2029, {"min":8})'],
  ])('%j: so does that of a negated one', async (context, call) => {
    const judged = await made().toSatisfyErrorContract.call(context, response, 2029, { min: 8 });
    expect(judged.pass).toBe(true);
    expect(judged.message().split('\n')[0]).toBe(call);
  });
});

describe('assertions', () => {
  const made = () => createContractTesting(options);
  const wrong: readonly (readonly [string, (kit: ContractTesting) => unknown])[] = [
    ['assertErrorResponse(response, "USER_NOT_FOUND")', (kit) => kit.assertErrorResponse(response, 'USER_NOT_FOUND')],
    ['assertNotErrorResponse(response)', (kit) => kit.assertNotErrorResponse(response)],
    ['assertContractError(error, 2029, {"min":9})', (kit) => kit.assertContractError(short, 2029, { min: 9 })],
    ['assertNotContractError(error)', (kit) => kit.assertNotContractError(short)],
  ];

  test.each(wrong)('%s fails', async (call, act) => {
    expect(await firstLine(() => act(made() as never))).toBe(call);
  });

  test('the error is an AssertionError, for Node too, and its stack begins at the test', async () => {
    const kit = made();
    const thrown = [
      () => kit.assertErrorResponse(response, 'USER_NOT_FOUND'),
      () => kit.assertErrorResponse(Promise.resolve(response), 'USER_NOT_FOUND'),
    ].map((act) =>
      Promise.resolve()
        .then(act)
        .then(
          () => undefined,
          (error: unknown) => error as Error,
        ),
    );
    for (const error of await Promise.all(thrown)) {
      expect(error).toMatchObject({ name: 'AssertionError', code: 'ERR_ASSERTION', generatedMessage: false });
      expect(Object.keys(error ?? {})).toEqual([]);
      const { message = '', stack = '' } = error ?? {};
      expect(stack.startsWith(`AssertionError: ${message}\n    at `)).toBe(true);
      expect(stack.slice(`AssertionError: ${message}\n`.length).split('\n')[0]).toContain('runners.test');
      expect(stack.match(/3 differences/g)).toHaveLength(1);
    }
  });

  test('without a stack, the error has its message all the same', async () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    const error = await Promise.resolve()
      .then(() => made().assertErrorResponse(response, 'USER_NOT_FOUND'))
      .then(
        () => undefined,
        (thrown: unknown) => thrown as Error,
      );
    Error.stackTraceLimit = stackTraceLimit;
    expect(error?.message).toMatch(/^assertErrorResponse\(response, "USER_NOT_FOUND"\)\n\n3 differences/);
    expect(error?.stack).toBe(`AssertionError: ${error?.message}`);
  });

  test('on a runtime that cannot begin a stack elsewhere', async () => {
    const { captureStackTrace } = Error;
    Object.assign(Error, { captureStackTrace: undefined });
    const said = await failure(() => made().assertErrorResponse(response, 'USER_NOT_FOUND'));
    Object.assign(Error, { captureStackTrace });
    expect(said).toContain('3 differences');
  });

  test('throw at once if nothing must be waited for, and return nothing if all is right', async () => {
    const kit = made();
    expect(kit.assertErrorResponse(response, 'PASSWORD_TOO_SHORT')).toBeUndefined();
    expect(() => kit.assertErrorResponse(response, 'USER_NOT_FOUND')).toThrow('3 differences');
    const waiting = kit.assertErrorResponse(Promise.resolve(response), 'PASSWORD_TOO_SHORT');
    expect(waiting).toBeInstanceOf(Promise);
    expect(await waiting).toBeUndefined();
  });
});

test('the kit has what it is made of', async () => {
  const kit = createContractTesting(options);
  expect(kit.contract).toBe(options.contract);
  expect(kit.options).toBe(options);
  expect(await kit.read(Promise.resolve(response))).toMatchObject({ status: 422, body: { code: 2029 } });
  expect(await kit.differences(response, 'PASSWORD_TOO_SHORT', { min: 9 })).toMatchObject([
    { kind: 'data', at: '/min', expected: '9', received: '8' },
  ]);
  await expect(kit.differences(response, 'USER_NOT_FOUNT' as never)).rejects.toThrow('Did you mean USER_NOT_FOUND?');
});

test.each<[string, object, string]>([
  ['nothing', {}, 'contract'],
  ['a contract without a catalogue', { contract: {}, validators: options.validators }, 'contract'],
  ['null', { contract: null, validators: options.validators }, 'contract'],
  ['no validators', { contract: options.contract }, 'validators'],
  ['a parser alone', { contract: options.contract, validators: { parseErrorResponse } }, 'validators'],
  ['no parser', { contract: options.contract, validators: { explainErrorResponse } }, 'validators'],
])('%s as options', (_name, given, missing) => {
  const help =
    missing === 'contract'
      ? 'pass the contract of the generated types.'
      : 'pass the whole module of the generated validators.';
  for (const make of [createContractTesting, contractMatchers, contractPlugin]) {
    expect(() => make(given as never)).toThrow(new TypeError(`The option \`${missing}\` is missing: ${help}`));
  }
});

test('a report names the page of an error, if the catalogue has an address', async () => {
  const { typeBase: _, ...without } = options.contract as typeof options.contract & { readonly typeBase?: string };
  const at = (contract: object) => createContractTesting({ ...options, contract } as never) as typeof fallback;
  const fallback = createContractTesting(options);
  const act = (kit: typeof fallback) => failure(() => kit.assertErrorResponse(response, 'USER_NOT_FOUND'));
  expect(await act(at({ ...without, typeBase: 'https://errors.example/' }))).toMatch(
    /\n\nSee https:\/\/errors\.example\/USER_NOT_FOUND$/,
  );
  expect(await act(at(without))).not.toContain('See ');
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

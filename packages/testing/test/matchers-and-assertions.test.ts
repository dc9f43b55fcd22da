import { afterEach, describe, expect, test, vi } from 'vitest';
import { contractPlugin } from '../src/chai/index.js';
import { type ContractTesting, contractMatchers, createContractTesting } from '../src/index.js';
import { failure, options } from './kit.js';
import { bodyOf, firstLine, response, short } from './short-password.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const { parseErrorResponse, explainErrorResponse } = options.validators;

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
      expect(stack.slice(`AssertionError: ${message}\n`.length).split('\n')[0]).toContain(
        'matchers-and-assertions.test',
      );
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

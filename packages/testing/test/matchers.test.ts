import { describe, expect, test } from 'vitest';
import '../src/vitest/index.js';
import { extendExpect } from '../src/vitest/index.js';
import { errors, failure, options, plain } from './kit.js';

extendExpect(options);

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const response = plain(short);

test('the name, the code, the data, and nothing at all', async () => {
  await expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  await expect(response).toSatisfyErrorContract(2029);
  await expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 });
  await expect(response).toSatisfyErrorContract(2029, { min: 8 });
  await expect(response).toSatisfyErrorContract();
  await expect(plain(errors.PASSWORD_TOO_SHORT())).toSatisfyErrorContract('PASSWORD_TOO_SHORT', null);
});

test('data may have matchers in them', async () => {
  await expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: expect.any(Number) });
  await expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', expect.objectContaining({ min: 8 }));
  expect(
    await failure(() => expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: expect.any(String) })),
  ).toMatch(/data \/min +Any<String> +8/);
  expect(
    await failure(() =>
      expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', expect.objectContaining({ min: 9 })),
    ),
  ).toContain('ObjectContaining');
});

test('what needs no waiting fails at once', () => {
  expect(() => expect(response).toSatisfyErrorContract('USER_NOT_FOUND')).toThrow(
    /3 differences.* from USER_NOT_FOUND/,
  );
  expect(() => expect(short).toBeContractError('USER_NOT_FOUND')).toThrow(/2 differences.* from USER_NOT_FOUND/);
});

describe('negated', () => {
  test('another error passes, and so does a success', async () => {
    await expect(response).not.toSatisfyErrorContract('USER_NOT_FOUND');
    await expect(response).not.toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 9 });
    await expect({ status: 200, headers: {}, body: { ok: true } }).not.toSatisfyErrorContract();
    await expect({ status: 502, headers: {}, body: '<html>' }).not.toSatisfyErrorContract('USER_NOT_FOUND');
    await expect(short).not.toBeContractError('USER_NOT_FOUND');
    await expect(new Error('no')).not.toBeContractError();
    await expect(() => 'fine').not.toBeContractError('USER_NOT_FOUND');
  });

  test('the error fails, even if something else about it is wrong', async () => {
    expect(await failure(() => expect(response).not.toSatisfyErrorContract('PASSWORD_TOO_SHORT'))).toContain(
      'The response is PASSWORD_TOO_SHORT (2029), as the contract says.\nThe test expects anything else.',
    );
    const broken = plain(short, { status: 500 });
    expect(await failure(() => expect(broken).not.toSatisfyErrorContract('PASSWORD_TOO_SHORT'))).toContain(
      'though with 1 difference from the contract',
    );
    expect(await failure(() => expect(response).not.toSatisfyErrorContract())).toContain('The response is PASSWORD');
    expect(await failure(() => expect(short).not.toBeContractError(2029, { min: 8 }))).toContain(
      'The error is PASSWORD',
    );
  });
});

describe('inside of other matchers', () => {
  test('a response and an error', () => {
    expect({ last: response }).toEqual({ last: expect.toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 8 }) });
    expect({ last: response }).toEqual({ last: expect.not.toSatisfyErrorContract('USER_NOT_FOUND') });
    expect({ last: response }).not.toEqual({ last: expect.toSatisfyErrorContract('USER_NOT_FOUND') });
    expect([short]).toEqual([expect.toBeContractError('PASSWORD_TOO_SHORT')]);
    expect([short]).toEqual([expect.not.toBeContractError('USER_NOT_FOUND')]);
    expect([short]).not.toEqual([expect.toBeContractError('USER_NOT_FOUND')]);
  });

  test('what needs waiting says so, instead of not matching', () => {
    expect(() => expect([new Response('{}')]).toEqual([expect.toSatisfyErrorContract('USER_NOT_FOUND')])).toThrow(
      'cannot wait for a body',
    );
  });
});

describe('what is thrown', () => {
  const throws = (thrown: unknown) => () => {
    throw thrown;
  };

  test('a value, a function, a promise, an async function, and after .rejects', async () => {
    await expect(short).toBeContractError('PASSWORD_TOO_SHORT', { min: 8 });
    await expect(throws(short)).toBeContractError(2029);
    await expect(Promise.reject(short)).toBeContractError('PASSWORD_TOO_SHORT');
    await expect(async () => throws(short)()).toBeContractError('PASSWORD_TOO_SHORT');
    await expect(Promise.reject(short)).rejects.toBeContractError('PASSWORD_TOO_SHORT', { min: 8 });
    await expect(short).toBeContractError();
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing is thrown', () => 'fine', /nothing: a function gave "fine"/],
    ['nothing is rejected', Promise.resolve('fine'), /nothing: a promise gave "fine"/],
    ['it is returned', () => short, /It is returned: throw it\./],
    ['an error of the language', throws(new TypeError('x is no function')), /TypeError: x is no function/],
    ['undefined', undefined, /Was it thrown, or is the function to be passed/],
    ['a text', 'USER_NOT_FOUND', /"USER_NOT_FOUND"/],
    ['a response', response, /It has a response: use toSatisfyErrorContract\./],
  ])('%s', async (_name, value, expected) => {
    expect(await failure(() => expect(value).toBeContractError('PASSWORD_TOO_SHORT'))).toMatch(expected);
  });

  test('an error that was changed afterwards', async () => {
    const changed = Object.assign(errors.PASSWORD_TOO_SHORT({ min: 8 }), { code: 1, data: { min: '8' } });
    const said = await failure(() => expect(changed).toBeContractError('PASSWORD_TOO_SHORT'));
    expect(said).toMatch(/code +2029 +1\n/);
    expect(said).toMatch(/body \/data\/min +integer +"8"/);
  });
});

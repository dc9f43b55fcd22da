import type { Sighting } from '@error-contracts/runtime/coverage';
import { fingerprintOfContract, RECORDER } from '@error-contracts/runtime/coverage';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../src/vitest/index.js';
import { extendExpect } from '../src/vitest/index.js';
import { errors, failure, options, plain } from './kit.js';

extendExpect(options);

const target = globalThis as { [RECORDER]?: (sighting: Sighting) => void };
const before = target[RECORDER];
let seen: Sighting[] = [];
beforeEach(() => {
  seen = [];
  // The server that makes the responses records what it answers, too, but knows no test.
  target[RECORDER] = (sighting) => sighting.test !== undefined && seen.push(sighting);
});
afterEach(() => {
  if (before === undefined) delete target[RECORDER];
  else target[RECORDER] = before;
});

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const response = plain(short);
const fingerprint = fingerprintOfContract(options.contract);
const common = { catalog: 'authing', fingerprint, name: 'PASSWORD_TOO_SHORT', code: 2029, data: ['min'] };
const kinds = (): readonly unknown[] => seen.map(({ kind, name }) => [kind, name]);

test('an error that is named, by a test that passes, is asserted', async () => {
  await expect(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  await expect(response).toSatisfyErrorContract(2029, { min: 8 });
  await expect(short).toBeContractError('PASSWORD_TOO_SHORT');
  const test = expect.stringContaining('an error that is named');
  const answer = { ...common, kind: 'asserted', status: 422, locale: 'en', test };
  expect(seen).toEqual([answer, answer, { ...common, kind: 'asserted', test }]);
});

test('a parameter that is absent is not among the data', async () => {
  await expect(plain(errors.PASSWORD_TOO_SHORT())).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  expect(seen[0]?.data).toEqual([]);
});

test('data of the wrong type have no parameters', async () => {
  for (const data of ['text', null, 7]) {
    await failure(() => expect(plain(short, { body: { data } })).toSatisfyErrorContract('USER_NOT_FOUND'));
  }
  expect(seen.map(({ data }) => data)).toEqual([[], [], []]);
});

test('what is not named, negated or failing was only emitted', async () => {
  await expect(response).toSatisfyErrorContract();
  await expect(response).not.toSatisfyErrorContract('USER_NOT_FOUND');
  await failure(() => expect(response).toSatisfyErrorContract('USER_NOT_FOUND'));
  await failure(() => expect(response).not.toSatisfyErrorContract('PASSWORD_TOO_SHORT'));
  await failure(() => expect(plain(short, { status: 500 })).toSatisfyErrorContract('PASSWORD_TOO_SHORT'));
  await failure(() => expect(short).not.toBeContractError('PASSWORD_TOO_SHORT'));
  await failure(() => expect(short).toBeContractError('USER_NOT_FOUND'));
  expect(kinds()).toEqual(Array(7).fill(['emitted', 'PASSWORD_TOO_SHORT']));
});

test('a code that the catalogue does not have is unknown', async () => {
  await failure(() => expect(plain(short, { body: { code: 1999 } })).toSatisfyErrorContract());
  expect(seen).toMatchObject([{ kind: 'unknown', code: 1999, name: undefined }]);
});

test('an error that is sent as another one is asserted by its own name', async () => {
  await expect(plain(errors.SIGN_IN_USER_NOT_FOUND())).toSatisfyErrorContract('SIGN_IN_USER_NOT_FOUND');
  expect(seen).toMatchObject([{ kind: 'asserted', name: 'SIGN_IN_USER_NOT_FOUND', code: 9002 }]);
});

test('what is no error response was not seen', async () => {
  await expect({ status: 200, headers: {}, body: { ok: true } }).not.toSatisfyErrorContract();
  await failure(() => expect(undefined).toSatisfyErrorContract('PASSWORD_TOO_SHORT'));
  await failure(() => expect(new Error('no')).toBeContractError('PASSWORD_TOO_SHORT'));
  expect(seen).toEqual([]);
});

test.each([
  ['signUp', 'signUp'],
  ['POST%20%2Fusers', 'POST /users'],
  ['%', undefined],
  [undefined, undefined],
])('the operation is the one that the server names: %s', async (header, operation) => {
  await expect(plain(short, { headers: { 'x-error-contracts-operation': header } })).toSatisfyErrorContract(2029);
  expect(seen.at(-1)?.operation).toBe(operation);
});

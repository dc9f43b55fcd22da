import { expect as jest } from 'expect';
import { expect, test } from 'vitest';
import { extendExpect } from '../src/jest/index.js';
import { errors, failure, options, plain } from './kit.js';

extendExpect(options, jest as never);

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const response = plain(short);

test('the expect of Jest', async () => {
  await jest(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: jest.any(Number) as never });
  await jest(Promise.resolve(response)).toSatisfyErrorContract(2029);
  await jest(response).not.toSatisfyErrorContract('USER_NOT_FOUND');
  await jest(Promise.reject(short)).rejects.toBeContractError('PASSWORD_TOO_SHORT');
  await jest(() => {
    throw short;
  }).toBeContractError('PASSWORD_TOO_SHORT');
  jest({ last: response }).toEqual({ last: jest.toSatisfyErrorContract('PASSWORD_TOO_SHORT') });
  jest([short]).toEqual([jest.not.toBeContractError('USER_NOT_FOUND')]);
  const said = await failure(() => jest(response).toSatisfyErrorContract('USER_NOT_FOUND', null));
  expect(said).toMatch(/^expect\(response\)\.toSatisfyErrorContract\("USER_NOT_FOUND", null\)\n\n4 differences/);
  expect(() => jest([new Response('{}')]).toEqual([jest.toSatisfyErrorContract()])).toThrow('cannot wait for a body');
});

test('without a global expect the set-up says what to do', () => {
  expect(() => extendExpect(options)).toThrow('There is no global expect: pass the one of @jest/globals');
});

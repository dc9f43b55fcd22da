import { currentRecorder, fingerprintOfContract, RECORDER, type Sighting } from '@error-contracts/runtime/coverage';
import { contract } from '@error-contracts/types';
import Fastify from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { errorPlugin } from '../src/adapters/fastify/index.js';
import { errors } from './servers/test-errors.js';

afterEach(() => {
  Reflect.deleteProperty(globalThis, RECORDER);
});

/** Records what happens, and returns what was seen. */
function seenWhile(act: () => void): readonly Sighting[] {
  const seen: Sighting[] = [];
  Object.assign(globalThis, { [RECORDER]: (sighting: Sighting) => seen.push(sighting) });
  act();
  return seen;
}

const { name: catalog } = contract;
const fingerprint = fingerprintOfContract(contract);

test('an answer is recorded with code, status, language and what data it has', () => {
  const seen = seenWhile(() => {
    errors.respond(errors.PASSWORD_TOO_SHORT({ min: 12 }), { acceptLanguage: 'en-GB', operation: 'signUp' });
    errors.respond(errors.USER_NOT_FOUND(), { route: 'GET /users/:id' });
  });
  const emitted = { kind: 'emitted', catalog, fingerprint };
  expect(seen).toEqual([
    {
      ...emitted,
      ...{ name: 'PASSWORD_TOO_SHORT', code: contract.catalog.PASSWORD_TOO_SHORT.code, status: 422 },
      ...{ locale: 'en', data: ['min'], operation: 'signUp' },
    },
    {
      ...emitted,
      ...{ name: 'USER_NOT_FOUND', code: 2004, status: 404, locale: 'en', data: [], operation: 'GET /users/:id' },
    },
  ]);
});

test('what is thrown and no error is recorded as the error that is sent', () => {
  const seen = seenWhile(() => void errors.respond(new Error('a bug')));
  expect(seen).toMatchObject([{ kind: 'emitted', name: 'SYSTEM_BUSY' }]);
});

test('a hidden error is recorded beside the one that has its answer', () => {
  const seen = seenWhile(() => void errors.respond(errors.SIGN_IN_USER_NOT_FOUND()));
  expect(seen).toMatchObject([
    { name: 'PASSWORD_INCORRECT', locale: 'en', data: [] },
    { name: 'SIGN_IN_USER_NOT_FOUND' },
  ]);
  // No response has it, so it has neither text nor data.
  expect(seen[1]).toMatchObject({ locale: undefined, data: undefined });
});

test('Fastify says which route answered', async () => {
  const seen: Sighting[] = [];
  Object.assign(globalThis, { [RECORDER]: (sighting: Sighting) => seen.push(sighting) });
  const app = Fastify();
  await app.register(errorPlugin, { errors });
  app.get('/users/:id', () => {
    throw errors.USER_NOT_FOUND();
  });
  await app.inject('/users/1?x=2');
  await app.inject('/nowhere');
  await app.close();
  expect(seen.map(({ name, operation }) => [name, operation])).toEqual([
    ['USER_NOT_FOUND', 'GET /users/:id'],
    ['APPLICATION_NOT_FOUND', undefined],
  ]);
});

test('what was recorded is not recorded again, but by another recorder', () => {
  const answer = (): void => {
    for (const data of [{ min: 12 }, { min: 13 }]) errors.respond(errors.PASSWORD_TOO_SHORT(data), {});
    errors.respond(errors.PASSWORD_TOO_SHORT(), {});
  };
  const expected = [{ data: ['min'] }, { data: [] }];
  expect(seenWhile(() => [answer(), answer()])).toMatchObject(expected);
  expect(seenWhile(answer)).toMatchObject(expected);
});

describe('an answer is the same', () => {
  const answer = () => errors.respond(errors.PASSWORD_TOO_SHORT({ min: 12 }), { id: '1' });
  const { error: _, shown: __, ...expected } = answer();

  test.each<[what: string, recorder: unknown]>([
    ['if nobody records', undefined],
    ['if the recorder throws', () => expect.unreachable()],
    ['if the recorder is no function', 'hello'],
  ])('%s', (_what, recorder) => {
    Object.assign(globalThis, { [RECORDER]: recorder });
    expect(currentRecorder()).toBe(recorder);
    expect(answer()).toMatchObject(expected);
  });
});

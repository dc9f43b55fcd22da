import { BRAND } from '@error-contracts/runtime/brand';
import { expect, test } from 'vitest';
import { createContractTesting } from '../src/index.js';
import { errors, failure, kit, options, plain } from './kit.js';

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const impatient = createContractTesting({ ...options, timeout: 30 });

/** Returns a report without what is around its rows. */
const said = (value: unknown, name?: string, data?: unknown): Promise<string> =>
  failure(() => kit.assertContractError(value, name as never, data as never));

test('a report names what is expected: one error, or any of the catalogue', async () => {
  expect(await said(new Error('no'))).toMatch(/error +an error of the catalogue authing +Error: no/);
  expect(await said(new Error('no'), 'USER_NOT_FOUND')).toMatch(
    /error\s+expected +USER_NOT_FOUND of the catalogue authing\s+received +Error: no/,
  );
});

test('a promise that never ends fails, also negated', async () => {
  const never = new Promise(() => undefined);
  for (const assertion of ['assertContractError', 'assertNotContractError'] as const) {
    const text = await failure(() => impatient[assertion](never, 'USER_NOT_FOUND'));
    expect(text, assertion).toMatch(
      /error\s+expected +USER_NOT_FOUND of the catalogue authing\s+received +The promise was still pending after 30 ms\./,
    );
  }
});

test('a promise may give a promise, ten times', async () => {
  const chain = (length: number): PromiseLike<never> => ({
    // biome-ignore lint/suspicious/noThenProperty: a promise that gives a promise can be made in no other way.
    then: (
      resolve: ((value: never) => unknown) | null | undefined,
      reject: ((reason: unknown) => unknown) | null | undefined,
    ) => void (length === 0 ? reject?.(short) : resolve?.(chain(length - 1) as never)) as never,
  });
  await kit.assertContractError(chain(0), 'PASSWORD_TOO_SHORT');
  await kit.assertContractError(chain(10), 'PASSWORD_TOO_SHORT');
  await kit.assertContractError(() => chain(10), 'PASSWORD_TOO_SHORT');
  expect(await said(chain(11), 'PASSWORD_TOO_SHORT')).toContain('The promise gives a promise again and again.');
});

test('an error that is returned is to be thrown, and nothing else is', async () => {
  expect(await said(() => short, 'PASSWORD_TOO_SHORT')).toContain('It is returned: throw it.');
  expect(await said(() => 5, 'PASSWORD_TOO_SHORT')).not.toContain('throw it');
  expect(await said(Promise.resolve(5))).toContain('nothing: a promise gave 5');
});

test('a response in place of an error has its matcher named', async () => {
  const help = 'It has a response: use toSatisfyErrorContract.';
  expect(await said(plain(short))).toContain(help);
  expect(await said(Object.assign(new Error('no'), { response: plain(short) }))).toContain(help);
  expect(await said(new Error('no'))).not.toContain(help);
  expect(await said(Object.defineProperty({}, 'response', { get: () => JSON.parse('{') }))).not.toContain(help);
});

test('an error whose data cannot be read', async () => {
  const data = { get: () => JSON.parse('{') };
  const odd = Object.defineProperty(errors.PASSWORD_TOO_SHORT({ min: 8 }), 'data', data);
  expect(await said(odd, 'PASSWORD_TOO_SHORT', { min: 8 })).toMatch(/It could not be read: SyntaxError/);
});

test('another error, and data beside it', async () => {
  const text = await said(short, 'USER_NOT_FOUND', { id: 1 });
  expect(text).toMatch(/code +2004 +2029/);
  expect(text).toMatch(/name +USER_NOT_FOUND +PASSWORD_TOO_SHORT/);
  expect(text).toMatch(/data \/id +1 +\(missing\)/);
});

test('a negated expectation fails only if name and data are those', async () => {
  await kit.assertNotContractError(short, 'PASSWORD_TOO_SHORT', { min: 9 });
  await kit.assertNotContractError(new Error('no'));
  const text = await failure(() => kit.assertNotContractError(short));
  expect(text).toContain('PASSWORD_TOO_SHORT');
  expect(await failure(() => kit.assertNotContractError(short, 'PASSWORD_TOO_SHORT', { min: 8 }))).toContain('2029');
});

test('an error without a body, or with an empty list, is judged by itself', async () => {
  const branded = (more: object): Error =>
    Object.assign(new Error('x'), {
      [BRAND]: { catalog: 'authing', name: 'USER_NOT_FOUND' },
      code: 2004,
      data: null,
      ...more,
    });
  await kit.assertContractError(branded({}), 'USER_NOT_FOUND');
  await kit.assertContractError(branded({ errors: [] }), 'USER_NOT_FOUND');
  expect(await said(branded({ errors: [], code: 1 }), 'USER_NOT_FOUND')).toMatch(/code +2004 +1/);
});

test('the body of an error is not judged if each response adds to it', async () => {
  const { contract } = options;
  const wrong = errors.PASSWORD_TOO_SHORT({ min: '8' } as never);
  expect(await said(wrong)).toMatch(/body \/data\/min +integer +"8"/);
  const adding = { ...contract.envelope, properties: [{ path: '/id', parameter: 'id' }] };
  const listing = { ...contract.envelope, list: '/errors' };
  for (const envelope of [adding, listing]) {
    const other = createContractTesting({ ...options, contract: { ...contract, envelope } as never });
    await other.assertContractError(wrong, 'PASSWORD_TOO_SHORT' as never);
  }
});

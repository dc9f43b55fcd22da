import { describe, expect, test } from 'vitest';
import { createContractTesting } from '../../src/index.js';
import { paintOf } from '../../src/report/paint.js';
import { labelOf, table } from '../../src/report/table.js';
import { errors, failure, kit, options, plain } from '../kit.js';

const short = errors.PASSWORD_TOO_SHORT({ min: 8 });
const response = plain(short);
const gone = plain(errors.USER_NOT_FOUND());
const { typeBase } = options.contract as { readonly typeBase?: string };
const see = (name: string): string => (typeBase === undefined ? '' : `\n\nSee ${typeBase}${name}`);
const received = (seen: typeof response): string =>
  `\n\nReceived  HTTP ${seen.status}  application/json; charset=utf-8  ${JSON.stringify(seen.body)}`;

describe('a failure has the call, the differences, help, the response and the page of the error', () => {
  test('one difference of a response', async () => {
    const wrong = plain(short, { status: 400 });
    expect(await failure(() => kit.assertErrorResponse(wrong, 'PASSWORD_TOO_SHORT'))).toBe(
      `assertErrorResponse(response, "PASSWORD_TOO_SHORT")

1 difference from PASSWORD_TOO_SHORT (2029):

          expected  received
  status  422       400${received(wrong)}${see('PASSWORD_TOO_SHORT')}`,
    );
  });

  test('several, with help, from any error of the catalogue', async () => {
    const wrong = plain(errors.USER_NOT_FOUND(), { status: 400, headers: { vary: undefined } });
    expect(await failure(() => kit.assertErrorResponse(wrong))).toBe(
      `assertErrorResponse(response)

2 differences from an error of the catalogue authing:

          expected         received
  status  404              400
  vary    Accept-Language  (missing)

  vary: Without it a cache gives the text of one language to everybody.${received(wrong)}${see('USER_NOT_FOUND')}`,
    );
  });

  test('of an error that was thrown there is no response', async () => {
    expect(await failure(() => kit.assertContractError(short, 'USER_NOT_FOUND'))).toBe(
      `assertContractError(error, "USER_NOT_FOUND")

2 differences from USER_NOT_FOUND (2004):

        expected        received
  code  2004            2029
  name  USER_NOT_FOUND  PASSWORD_TOO_SHORT${see('USER_NOT_FOUND')}`,
    );
  });

  test('what is no response at all', async () => {
    expect(await failure(() => kit.assertErrorResponse(null, 'USER_NOT_FOUND'))).toBe(
      `assertErrorResponse(response, "USER_NOT_FOUND")

It is null, which is no response.
The test is about USER_NOT_FOUND (2004), and nothing is known of this response.${see('USER_NOT_FOUND')}`,
    );
    expect(await failure(() => kit.assertErrorResponse(null))).toContain(
      '\nThe test is about an error of the catalogue authing, and nothing is known of this response.',
    );
  });
});

describe('the line of the response', () => {
  const line = async (seen: object): Promise<string | undefined> =>
    (await failure(() => kit.assertErrorResponse(seen, 'USER_NOT_FOUND')))
      .split('\n')
      .find((each) => each.startsWith('Received'));

  test.each<[string, object, string]>([
    ['no type', { status: 404, headers: {}, body: { code: 1 } }, 'Received  HTTP 404  {"code":1}'],
    [
      'a text',
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<p>a</p>' },
      'Received  HTTP 502  text/html  <p>a</p>',
    ],
    ['no body', { status: 204, headers: {}, body: undefined }, 'Received  HTTP 204'],
    ['an empty body', { status: 500, headers: { 'content-type': 'a/b' }, body: '' }, 'Received  HTTP 500  a/b'],
    ['null', { status: 500, headers: {}, body: null }, 'Received  HTTP 500'],
    [
      'a long type',
      { status: 500, headers: { 'content-type': 'x'.repeat(100) }, body: '' },
      `Received  HTTP 500  ${'x'.repeat(80)}… (100 characters)`,
    ],
    [
      'a long body',
      { status: 500, headers: {}, body: { a: 'x'.repeat(400) } },
      `Received  HTTP 500  {"a":"${'x'.repeat(294)}… (408 characters)`,
    ],
    [
      'a long text',
      { status: 500, headers: {}, body: '<'.repeat(400) },
      `Received  HTTP 500  ${'<'.repeat(300)}… (400 characters)`,
    ],
  ])('%s', async (_name, seen, expected) => {
    expect(await line(seen)).toBe(expected);
  });
});

describe('a negated expectation that fails', () => {
  test('says which error it is', async () => {
    expect(await failure(() => kit.assertNotErrorResponse(response, 'PASSWORD_TOO_SHORT'))).toBe(
      `assertNotErrorResponse(response, "PASSWORD_TOO_SHORT")

The response is PASSWORD_TOO_SHORT (2029), as the contract says.
The test expects anything else.${received(response)}${see('PASSWORD_TOO_SHORT')}`,
    );
    expect(await failure(() => kit.assertNotContractError(short))).toBe(
      `assertNotContractError(error)

The error is PASSWORD_TOO_SHORT (2029), as the contract says.
The test expects anything else.${see('PASSWORD_TOO_SHORT')}`,
    );
  });

  test.each<[object, string]>([
    [{ status: 400 }, 'though with 1 difference from the contract, which do not make it another error.'],
    [{ status: 400, headers: { vary: 'Origin' } }, 'though with 2 differences from the contract, which do not make'],
  ])('and in how much it differs: %j', async (changes, how) => {
    const said = await failure(() => kit.assertNotErrorResponse(plain(errors.USER_NOT_FOUND(), changes)));
    expect(said).toContain(`The response is USER_NOT_FOUND (2004), ${how}`);
  });

  test('an error that the catalogue does not have', async () => {
    const newer = { ...gone, body: { ...gone.body, code: 9999 } };
    expect(await failure(() => kit.assertNotErrorResponse(newer))).toContain(
      '\nThe response is an error response, though',
    );
  });

  test('the error as which another one is sent', async () => {
    const sent = plain(errors.SIGN_IN_USER_NOT_FOUND());
    const said = await failure(() => kit.assertNotErrorResponse(sent, 'SIGN_IN_USER_NOT_FOUND'));
    expect(said).toContain(
      'The response is PASSWORD_INCORRECT (2006), as which SIGN_IN_USER_NOT_FOUND is sent, as the',
    );
    expect(await failure(() => kit.assertNotErrorResponse(sent))).not.toContain('as which');
  });
});

test('an error whose code is its name is called by it once', async () => {
  const { contract } = options;
  const catalog = { ...contract.catalog, NAMED: { ...contract.catalog.USER_NOT_FOUND, name: 'NAMED', code: 'NAMED' } };
  const other = createContractTesting({ ...options, contract: { ...contract, catalog } as never });
  const said = await failure(() => other.assertErrorResponse(response, 'NAMED' as never));
  expect(said).toMatch(/\n\d differences from NAMED:\n/);
});

describe('the table', () => {
  const plainPaint = paintOf(undefined);
  const row = (expected: string, seen: string, at = '/a') => ({ kind: 'data', at, expected, received: seen }) as const;

  test('36 columns stand beside others, 37 stand below', () => {
    const [fits, wide] = ['x'.repeat(36), 'x'.repeat(37)] as [string, string];
    expect(table([row(fits, '1'), row('1', wide, '/b')], plainPaint)).toEqual([
      `           ${'expected'.padEnd(36)}  received`,
      `  data /a  ${fits}  1`,
      '  data /b',
      '    expected  1',
      `    received  ${wide}`,
    ]);
  });

  test('without a row that fits there is no heading, and the heading is never narrower than its word', () => {
    const wide = 'x'.repeat(37);
    expect(table([row(wide, '1')], plainPaint)).toEqual(['  data /a', `    expected  ${wide}`, '    received  1']);
    expect(table([row('1', '2')], plainPaint)).toEqual(['           expected  received', '  data /a  1         2']);
    expect(table([], plainPaint)).toEqual([]);
  });

  test.each([
    [{ kind: 'header', at: 'vary' }, 'vary'],
    [{ kind: 'text', at: 'en' }, 'text (en)'],
    [{ kind: 'code', at: '/code' }, 'code'],
    [{ kind: 'code' }, 'code'],
    [{ kind: 'body', at: '/code' }, 'body /code'],
    [{ kind: 'body', at: '' }, 'body'],
    [{ kind: 'status' }, 'status'],
  ] as const)('%j is called %s', (difference, label) => {
    expect(labelOf({ ...difference, expected: '', received: '' })).toBe(label);
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/vitest/index.js';
import { columnsOf, padded } from '../../src/report/columns-of.js';
import { extendExpect } from '../../src/vitest/index.js';
import { errors, failure, kit, options, plain } from '../kit.js';

extendExpect(options);
afterEach(() => vi.unstubAllEnvs());

const response = plain(errors.PASSWORD_TOO_SHORT({ min: 8 }));
const ESCAPE = '\u001b[';

/** Returns the message with its colours. */
function coloured(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  throw new Error('It did not fail.');
}

describe('colours', () => {
  const assertion = (): string => coloured(() => kit.assertErrorResponse(response, 'USER_NOT_FOUND'));
  const matcher = (): string => coloured(() => expect(response).toSatisfyErrorContract('USER_NOT_FOUND'));

  test('an assertion has them on a terminal, or if FORCE_COLOR asks for them', () => {
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', '1');
    expect(assertion()).toContain(`${ESCAPE}32m404`);
    expect(assertion()).toContain(`${ESCAPE}31m422${ESCAPE}39m`);
    vi.stubEnv('FORCE_COLOR', '0');
    expect(assertion()).not.toContain(ESCAPE);
    vi.stubEnv('FORCE_COLOR', undefined);
    const { isTTY } = process.stdout;
    process.stdout.isTTY = true;
    expect(assertion()).toContain(ESCAPE);
    process.stdout.isTTY = false;
    expect(assertion()).not.toContain(ESCAPE);
    process.stdout.isTTY = isTTY;
  });

  test('a matcher has those of its runner', async () => {
    vi.stubEnv('NO_COLOR', undefined);
    const utils = { EXPECTED_COLOR: (text: string) => `<${text}>`, RECEIVED_COLOR: (text: string) => `{${text}}` };
    const context = { isNot: false, promise: '', utils };
    const { message } = await kit.matchers.toSatisfyErrorContract.call(context, response, 'USER_NOT_FOUND');
    expect(message()).toContain('expect({response}).toSatisfyErrorContract(<"USER_NOT_FOUND">)');
    expect(message()).toMatch(/status {2}<404 +> {2}\{422\}/);
  });

  test('NO_COLOR wins, also over a runner', () => {
    vi.stubEnv('FORCE_COLOR', '1');
    vi.stubEnv('NO_COLOR', '1');
    expect(assertion()).not.toContain(ESCAPE);
    expect(matcher()).not.toContain(ESCAPE);
  });
});

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['数据', 4],
    ['한국어', 6],
    ['e\u0301', 1],
    ['😀', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
    expect(padded(text, 8)).toBe(text + ' '.repeat(8 - columns));
  });

  test('the received values begin in one column, and a long value is below', async () => {
    const said = await failure(() =>
      kit.assertErrorResponse(plain(errors.PASSWORD_TOO_SHORT({ min: 8 })), 'USER_NOT_FOUND', {
        数: '据',
        a: 'b'.repeat(50),
      } as never),
    );
    const lines = said.split('\n');
    const heading = lines.find((line) => line.includes('expected  ')) ?? '';
    const column = heading.indexOf('received');
    expect(lines.find((line) => line.startsWith('  status'))?.indexOf('422')).toBe(column);
    expect(lines.find((line) => line.startsWith('  name'))?.indexOf('PASSWORD')).toBe(column);
    const wide = lines.find((line) => line.startsWith('  data /数')) ?? '';
    expect(columnsOf(wide.slice(0, wide.indexOf('(missing)')))).toBe(column);
    expect(said).toContain(`  data /a\n    expected  "${'b'.repeat(50)}"\n    received  (missing)`);
  });
});

test('values are cut, and say how long they are', async () => {
  const long = plain(errors.USER_NOT_FOUND(), { body: { more: 'x'.repeat(1000), emoji: '😀'.repeat(200) } });
  const said = await failure(() => kit.assertErrorResponse(long, 'USER_NOT_FOUND'));
  expect(said).toMatch(/received {2}"x{239}… \(1000 characters\)/);
  // No half of a pair of surrogates.
  expect(said.isWellFormed()).toBe(true);
});

test('many differences are listed up to a limit', async () => {
  const body = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`m${index}`, 1]));
  const said = await failure(() => kit.assertErrorResponse(plain(errors.USER_NOT_FOUND(), { body }), 'USER_NOT_FOUND'));
  expect(said).toContain('20 differences');
  const data = await failure(() => kit.assertErrorResponse(response, 'PASSWORD_TOO_SHORT', body as never));
  expect(data).toContain('20 differences');
});

test('what cannot be JSON is shown all the same', async () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;
  const values = { big: 5n, code: () => 1, symbol: Symbol('s'), circular, date: new Date(Number.NaN) };
  const said = await failure(() => kit.assertErrorResponse(response, 'PASSWORD_TOO_SHORT', values as never));
  for (const shown of ['5n', 'a function', 'Symbol(s)', 'a Object that is no JSON']) expect(said).toContain(shown);
});

test('a text that looks like the place of a matcher is shown as it is', async () => {
  const matcher = { asymmetricMatch: () => false, toString: () => 'Any' };
  const odd = ['\u0001', '\u00010', '\u0001\u00010', '\u0001{"a":1}\u0001', 'a\u00010', '"\u00010"'];
  const said = await failure(() =>
    kit.assertErrorResponse(response, 'PASSWORD_TOO_SHORT', { odd: [...odd, matcher, matcher] } as never),
  );
  expect(said).toContain([...odd.map((text) => JSON.stringify(text)), 'Any', 'Any'].join(','));
  const keys = { odd: [{ [odd[1] as string]: matcher }] };
  expect(await failure(() => kit.assertErrorResponse(response, 'PASSWORD_TOO_SHORT', keys as never))).toContain(
    '[{"\\u00010":Any}]',
  );
});

test('a hidden error is named beside the one that is sent', async () => {
  const sent = plain(errors.SIGN_IN_USER_NOT_FOUND());
  const said = await failure(() => expect(sent).not.toSatisfyErrorContract('SIGN_IN_USER_NOT_FOUND'));
  expect(said).toContain('The response is PASSWORD_INCORRECT (2006), as which SIGN_IN_USER_NOT_FOUND is sent, as the');
});

test('soft and polled expectations', async () => {
  let calls = 0;
  const answers = [plain(errors.SYSTEM_BUSY()), response];
  await expect.poll(() => answers[calls++] ?? response, { interval: 1 }).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
  expect(calls).toBe(2);
  await expect.soft(response).toSatisfyErrorContract('PASSWORD_TOO_SHORT');
});

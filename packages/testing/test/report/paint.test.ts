import { afterEach, describe, expect, test, vi } from 'vitest';
import { assertionCall, matcherCall } from '../../src/report/call-text.js';
import { type Paint, paintOf, terminalPaint } from '../../src/report/paint.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const kinds = ['expected', 'received', 'dim', 'bold'] as const;
const painted = (paint: Paint): readonly string[] => kinds.map((kind) => paint[kind]('x'));
const PLAIN = ['x', 'x', 'x', 'x'];
const COLOURED = ['\u001b[32mx\u001b[39m', '\u001b[31mx\u001b[39m', '\u001b[2mx\u001b[22m', '\u001b[1mx\u001b[22m'];

/** What a terminal gets if these are the variables and the output. */
function onTerminal(process: unknown): readonly string[] {
  vi.stubGlobal('process', process);
  const found = painted(terminalPaint());
  vi.unstubAllGlobals();
  return found;
}

describe('the colours of a terminal', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['a terminal', { env: {}, stdout: { isTTY: true } }, COLOURED],
    ['no terminal', { env: {}, stdout: { isTTY: false } }, PLAIN],
    ['an output that does not say', { env: {}, stdout: {} }, PLAIN],
    ['no output', { env: {} }, PLAIN],
    ['no variables', { stdout: { isTTY: true } }, COLOURED],
    ['a browser', undefined, PLAIN],
    ['FORCE_COLOR=1', { env: { FORCE_COLOR: '1' }, stdout: { isTTY: false } }, COLOURED],
    ['FORCE_COLOR, empty', { env: { FORCE_COLOR: '' } }, COLOURED],
    ['FORCE_COLOR=0', { env: { FORCE_COLOR: '0' }, stdout: { isTTY: true } }, PLAIN],
    ['FORCE_COLOR=false', { env: { FORCE_COLOR: 'false' }, stdout: { isTTY: true } }, PLAIN],
    ['NO_COLOR=1', { env: { NO_COLOR: '1' }, stdout: { isTTY: true } }, PLAIN],
    ['NO_COLOR, empty', { env: { NO_COLOR: '' }, stdout: { isTTY: true } }, COLOURED],
    ['both', { env: { NO_COLOR: '1', FORCE_COLOR: '1' }, stdout: { isTTY: true } }, PLAIN],
  ])('%s', (_name, process, expected) => {
    expect(onTerminal(process)).toEqual(expected);
  });
});

describe('the colours of a runner', () => {
  const around = (mark: string) => (text: string) => `${mark}${text}${mark}`;
  const utils = {
    EXPECTED_COLOR: around('e'),
    RECEIVED_COLOR: around('r'),
    DIM_COLOR: around('d'),
    BOLD_WEIGHT: around('b'),
  };

  test('are those that it has', () => {
    vi.stubEnv('NO_COLOR', undefined);
    expect(painted(paintOf(utils))).toEqual(['exe', 'rxr', 'dxd', 'bxb']);
    expect(painted(paintOf({ ...utils, DIM_COLOR: undefined, BOLD_WEIGHT: 'bold' }))).toEqual(['exe', 'rxr', 'x', 'x']);
    expect(painted(paintOf({ EXPECTED_COLOR: () => 7 }))).toEqual(['7', 'x', 'x', 'x']);
    expect(painted(paintOf(undefined))).toEqual(PLAIN);
  });

  test('are none with NO_COLOR', () => {
    vi.stubEnv('NO_COLOR', '1');
    expect(painted(paintOf(utils))).toEqual(PLAIN);
  });

  test('a call has them for its values, and its brackets are dim', () => {
    vi.stubEnv('NO_COLOR', undefined);
    const paint = paintOf(utils);
    const given = { subject: 'response', error: 'A', data: { a: 1 } };
    expect(matcherCall(['not', 'toFit'], given, paint)).toBe('dexpect(drresponserd)d.not.toFitd(de"A"e, e{"a":1}ed)d');
    expect(assertionCall('assertFit', given, paint)).toBe('assertFitd(drresponser, e"A"e, e{"a":1}ed)d');
  });
});

describe('a call', () => {
  const { expected, received, dim, bold } = paintOf(undefined);
  const plain: Paint = { expected, received, dim, bold };

  test('has the arguments that were given', () => {
    const none = { subject: 'error', error: undefined, data: undefined };
    expect(matcherCall(['toFit'], none, plain)).toBe('expect(error).toFit()');
    expect(matcherCall(['toFit'], { ...none, error: 2004 }, plain)).toBe('expect(error).toFit(2004)');
    expect(matcherCall(['toFit'], { ...none, error: 'A', data: null }, plain)).toBe('expect(error).toFit("A", null)');
    expect(assertionCall('assertFit', none, plain)).toBe('assertFit(error)');
  });

  test('has no more than 80 characters of one', () => {
    const call = assertionCall('assertFit', { subject: 'error', error: 'x'.repeat(100), data: undefined }, plain);
    expect(call).toBe(`assertFit(error, "${'x'.repeat(79)}… (100 characters))`);
  });
});

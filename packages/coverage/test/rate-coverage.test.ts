import { describe, expect, test } from 'vitest';
import { demandDiagnostics } from '../src/index.js';
import { percentOf } from '../src/rate/coverage.js';
import { reviewWaivers } from '../src/waivers/index.js';
import type { CoverageWaiver } from '../src/waivers/waiver-file.js';
import { coverageOf, line, SHOP } from './support/shop.js';

const waiver: CoverageWaiver = { reason: 'Only the old gateway sends it.', expires: '9999-12-31' };

/** Returns the state of each error by its name. */
function statesIn({ errors }: Awaited<ReturnType<typeof coverageOf>>): Readonly<Record<string, string>> {
  return Object.fromEntries(errors.map(({ name, state }) => [name, state]));
}

test('an error is asserted, only emitted, never seen or waived; a retired one is left out', async () => {
  const lines = [line('asserted', 'USER_UNKNOWN', 1001), line('emitted', 'PASSWORD_WRONG', 1002)];
  const coverage = await coverageOf(lines, { waivers: new Map([['ORDER_LOCKED', waiver]]) });
  expect(statesIn(coverage)).toEqual({
    USER_UNKNOWN: 'asserted',
    PASSWORD_WRONG: 'emitted',
    SIGN_IN_UNKNOWN: 'never',
    ORDER_LOCKED: 'waived',
    ORDER_TOO_LARGE: 'never',
  });
  expect(coverage).toMatchObject({ counts: { asserted: 1, emitted: 1, never: 2, waived: 1 }, total: 4 });
  expect(percentOf(coverage)).toBe(25);
  expect(coverage.domains.map(({ name, counts, total }) => [name, counts.asserted, total])).toEqual([
    ['account', 1, 3],
    ['order', 0, 1],
  ]);
});

test('a waiver of an asserted error, and one of something else, waive nothing', async () => {
  const waivers = new Map([
    ['USER_UNKNOWN', waiver],
    ['ORDER_LOCKED', { ...waiver, of: ['thrown'] as const }],
    ['PASSWORD_WRONG', { ...waiver, of: ['thrown', 'asserted'] as const }],
  ]);
  const coverage = await coverageOf([line('asserted', 'USER_UNKNOWN', 1001)], { waivers });
  expect(statesIn(coverage)).toMatchObject({
    USER_UNKNOWN: 'asserted',
    ORDER_LOCKED: 'never',
    PASSWORD_WRONG: 'waived',
  });
});

test('a hidden error is asserted if a server made it and the answer of both is asserted', async () => {
  const made = line('emitted', 'SIGN_IN_UNKNOWN', 1003);
  const answer = line('asserted', 'PASSWORD_WRONG', 1002);
  expect(statesIn(await coverageOf([made]))).toMatchObject({ SIGN_IN_UNKNOWN: 'emitted' });
  expect(statesIn(await coverageOf([answer]))).toMatchObject({ SIGN_IN_UNKNOWN: 'never' });
  expect(statesIn(await coverageOf([made, answer]))).toMatchObject({ SIGN_IN_UNKNOWN: 'asserted' });
});

test('languages count what was rendered in them; unknown ones do not', async () => {
  const { locales } = await coverageOf([
    line('asserted', 'USER_UNKNOWN', 1001, { locale: 'en' }),
    line('emitted', 'ORDER_LOCKED', 2001, { locale: 'en' }),
    line('asserted', 'ORDER_LOCKED', 2001, { locale: 'xx' }),
  ]);
  expect(locales).toEqual([{ name: 'en', counts: { asserted: 1, emitted: 1, never: 3, waived: 0 }, total: 5 }]);
});

test('each optional parameter has two cases: with it and without it', async () => {
  const seen = (kind: string, data?: readonly string[]) => line(kind, 'ORDER_TOO_LARGE', 2002, { data });
  const casesOf = async (...lines: readonly string[]) => {
    const { errors, parameters } = await coverageOf([line('emitted', 'USER_UNKNOWN', 1001), ...lines]);
    return {
      ...errors.find(({ name }) => name === 'ORDER_TOO_LARGE')?.parameters[0],
      asserted: parameters.counts.asserted,
    };
  };
  expect(await casesOf()).toEqual({ name: 'max', present: 'never', absent: 'never', asserted: 0 });
  // Nobody knows which parameters it had.
  expect(await casesOf(seen('asserted'))).toMatchObject({ present: 'never', absent: 'never' });
  expect(await casesOf(seen('asserted', []))).toMatchObject({ present: 'never', absent: 'asserted', asserted: 1 });
  expect(await casesOf(seen('asserted', []), seen('emitted', ['max', 'max']))).toMatchObject({
    present: 'emitted',
    absent: 'asserted',
  });
});

describe('what is demanded', () => {
  const said = async (...given: Parameters<typeof coverageOf>) =>
    demandDiagnostics(await coverageOf(...given), undefined).map(({ rule, message }) => `${rule}: ${message}`);

  test('nothing by default', async () => {
    expect(await said([line('emitted', 'USER_UNKNOWN', 1001)])).toEqual([]);
  });

  test('a threshold of the catalogue and of a domain; 100 is not reached by 99.9', async () => {
    const lines = [line('asserted', 'ORDER_LOCKED', 2001), line('asserted', 'ORDER_TOO_LARGE', 2002)];
    expect(await said(lines, { threshold: 40, domains: new Map([['order', 100]]) })).toEqual([]);
    expect(await said(lines, { threshold: 40.1, domains: new Map([['account', 1]]) })).toEqual([
      'coverage-reaches-its-threshold: Tests assert 40 % of the errors; 40.1 % are demanded.',
      'coverage-reaches-its-threshold: Tests assert 0 % of the errors of the domain account; 1 % are demanded.',
    ]);
  });

  test('the help names what is missing', async () => {
    const [diagnostic] = demandDiagnostics(await coverageOf([], { threshold: 1 }), undefined);
    expect(diagnostic).toMatchObject({ file: 'catalog.json', line: 1, severity: 'error' });
    expect(diagnostic?.help).toBe(
      'Assert USER_UNKNOWN, PASSWORD_WRONG, SIGN_IN_UNKNOWN, and 2 more in tests, or waive them in coverage-waivers.json.',
    );
  });

  test('each error that was added since the base', async () => {
    const added = {
      base: 'main',
      names: new Set(['USER_UNKNOWN', 'PASSWORD_WRONG', 'ORDER_LOCKED', 'ORDER_TOO_LARGE']),
    };
    const lines = [line('asserted', 'USER_UNKNOWN', 1001), line('emitted', 'PASSWORD_WRONG', 1002)];
    const coverage = await coverageOf(lines, { added, waivers: new Map([['ORDER_LOCKED', waiver]]) });
    const diagnostics = demandDiagnostics(coverage, undefined);
    expect(diagnostics.map(({ rule, line: at, message }) => [rule, at, message])).toEqual([
      [
        'added-errors-are-asserted',
        lineOf('PASSWORD_WRONG'),
        'PASSWORD_WRONG was added since main. A server sent it, but no test asserts it.',
      ],
      [
        'added-errors-are-asserted',
        lineOf('ORDER_TOO_LARGE'),
        'ORDER_TOO_LARGE was added since main. No test has seen it.',
      ],
    ]);
  });

  test('a waiver that only waives what is asserted is told', async () => {
    const text = JSON.stringify({ USER_UNKNOWN: { ...waiver, of: ['asserted'] }, ORDER_LOCKED: waiver }, null, 2);
    const file = { path: 'coverage-waivers.json', text, value: JSON.parse(text) };
    const waivers = { file, waivers: new Map(Object.entries(file.value)) as ReadonlyMap<string, CoverageWaiver> };
    const lines = [line('asserted', 'USER_UNKNOWN', 1001), line('asserted', 'ORDER_LOCKED', 2001)];
    expect(demandDiagnostics(await coverageOf(lines), waivers)).toMatchObject([
      { rule: 'coverage-waivers-are-used', severity: 'warning', file: 'coverage-waivers.json', line: 2 },
    ]);
    expect(reviewWaivers(waivers, [], '2026-01-01').waivers.size).toBe(0);
  });
});

function lineOf(name: string): number {
  return (
    1 +
    JSON.stringify(SHOP, null, 2)
      .split('\n')
      .findIndex((text) => text.includes(`"${name}": {`))
  );
}

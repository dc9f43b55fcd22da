import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { diskIn } from '@error-contracts/catalog/read';
import { describe, expect, test } from 'vitest';
import { type CoverageWaiver, readCoverageWaivers, reviewWaivers, waiverOf } from '../src/waivers/index.js';
import { folderWith } from './support/shop.js';

const reason = 'Only the old gateway sends it.';
const errors = [
  { name: 'ORDER_LOCKED', isRetired: false },
  { name: 'ORDER_GONE', isRetired: true },
];
const TODAY = '2026-11-30';

/** Returns what a file of waivers says, and what is wrong with it. */
async function read(waivers: unknown) {
  const text = typeof waivers === 'string' ? waivers : JSON.stringify(waivers, null, 2);
  const folder = folderWith({ 'coverage-waivers.json': text });
  const found = await readCoverageWaivers('catalog.json', diskIn(folder));
  if (found.waivers === undefined) return { waivers: new Map(), diagnostics: found.diagnostics };
  return reviewWaivers(found.waivers, errors, TODAY);
}

test('without a file there are no waivers, and nothing is wrong', async () => {
  expect(await readCoverageWaivers('catalog.json', diskIn(folderWith({})))).toEqual({ diagnostics: [] });
});

test('a waiver counts on its last day, and no longer', async () => {
  expect((await read({ ORDER_LOCKED: { reason, expires: TODAY } })).waivers.size).toBe(1);
  const { waivers, diagnostics } = await read({ ORDER_LOCKED: { reason, expires: '2026-11-29' } });
  expect(waivers.size).toBe(0);
  expect(diagnostics).toMatchObject([
    {
      ...{ rule: 'coverage-waivers-have-not-expired', severity: 'error', line: 4 },
      ...{
        message: expect.stringContaining('expired on 2026-11-29'),
        help: expect.stringContaining('agree on a new date'),
      },
    },
  ]);
});

test('the schema may be named, for editors', async () => {
  const waivers = { $schema: './coverage-waivers.schema.json', ORDER_LOCKED: { reason, expires: TODAY } };
  expect(await read(waivers)).toMatchObject({ diagnostics: [] });
});

describe('what is wrong is told with line and help, and the others count', () => {
  test.each<[what: string, waivers: unknown, rule: string, line: number, says: string]>([
    [
      'a day that does not exist',
      { ORDER_LOCKED: { reason, expires: '2027-02-30' } },
      'coverage-waivers-have-not-expired',
      4,
      'not a day',
    ],
    [
      'a misspelt name',
      { ORDER_LOKED: { reason, expires: TODAY } },
      'coverage-waivers-name-errors',
      2,
      'Did you mean ORDER_LOCKED?',
    ],
    [
      'a name that is like none',
      { XYZ: { reason, expires: TODAY } },
      'coverage-waivers-name-errors',
      2,
      'Delete the waiver',
    ],
    ['a retired error', { ORDER_GONE: { reason, expires: TODAY } }, 'coverage-waivers-name-errors', 2, 'is retired'],
    [
      'a name of the prototype',
      '{"__proto__":{"reason":"0123456789","expires":"2027-01-01"}}',
      'coverage-waivers-name-errors',
      1,
      'no error of this name',
    ],
    ['no reason', { ORDER_LOCKED: { expires: TODAY } }, 'files-match-their-schema', 2, 'has no "reason"'],
    [
      'a reason that is none',
      { ORDER_LOCKED: { reason: 'later', expires: TODAY } },
      'files-match-their-schema',
      3,
      'fewer than 10',
    ],
    ['no day', { ORDER_LOCKED: { reason } }, 'files-match-their-schema', 2, 'has no "expires"'],
    ['a day in words', { ORDER_LOCKED: { reason, expires: 'soon' } }, 'files-match-their-schema', 4, 'wrong form'],
    [
      'something that cannot be waived',
      { ORDER_LOCKED: { reason, expires: TODAY, of: ['asserte'] } },
      'files-match-their-schema',
      6,
      'Did you mean "asserted"?',
    ],
    ['a list', [], 'files-match-their-schema', 1, 'not an object'],
    ['no JSON', '{', 'files-are-json', 1, ''],
  ])('%s', async (_what, waivers, rule, line, says) => {
    const { diagnostics } = await read(waivers);
    expect(diagnostics[0]).toMatchObject({ rule, severity: 'error', line, file: 'coverage-waivers.json' });
    expect(`${diagnostics[0]?.message} ${diagnostics[0]?.help}`).toContain(says);
  });

  test('one that is wrong costs no other', async () => {
    const { waivers, diagnostics } = await read({
      NOBODY: { reason, expires: TODAY },
      ORDER_LOCKED: { reason, expires: TODAY },
    });
    expect([...waivers.keys()]).toEqual(['ORDER_LOCKED']);
    expect(diagnostics.length).toBe(1);
  });

  test('a broken link and a folder are told', async () => {
    const folder = folderWith({});
    symlinkSync('nowhere.json', join(folder, 'coverage-waivers.json'));
    expect((await readCoverageWaivers('catalog.json', diskIn(folder))).diagnostics).toMatchObject([
      { rule: 'files-are-readable' },
    ]);
    const other = folderWith({});
    mkdirSync(join(other, 'coverage-waivers.json'));
    expect((await readCoverageWaivers('catalog.json', diskIn(other))).diagnostics).toMatchObject([
      { rule: 'files-are-readable' },
    ]);
  });
});

test('a waiver waives everything, or what it says', () => {
  const whole = { reason, expires: TODAY };
  const waivers = new Map<string, CoverageWaiver>([
    ['A', whole],
    ['B', { ...whole, of: ['thrown'] as const }],
  ]);
  expect(waiverOf(waivers, 'A', 'asserted')).toBe(whole);
  expect(waiverOf(waivers, 'B', 'asserted')).toBeUndefined();
  expect(waiverOf(waivers, 'B', 'thrown')).toBeDefined();
  expect(waiverOf(waivers, 'C', 'thrown')).toBeUndefined();
});

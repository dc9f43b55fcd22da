import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { acceptChanges, bumpOf } from '../../src/compare/accepted/accept-changes.js';
import { readAcceptList } from '../../src/compare/accepted/accept-list.js';
import { compare } from '../../src/compare/compare.js';
import { example, snapshotOfCatalog } from './snapshot-of-catalog.js';

const before = await snapshotOfCatalog(example());
const other = example();
other.catalog.errors.ORDER_NOT_FOUND.status = 503;
other.catalog.errors.NAME_TOO_LONG.data.max.minimum = 0;
delete other.catalog.errors.ORDER_FROZEN;
delete other.locales.de?.ORDER_NOT_FOUND;
const changes = compare(before, await snapshotOfCatalog(other));

const by = { reason: 'Nobody reads it.', person: 'wang.li@example.com', expires: '2026-12-31' };
const status = { rule: 'status-changed', name: 'ORDER_NOT_FOUND', ...by };

async function review(list: unknown, today = '2026-11-22') {
  const { acceptList, diagnostics } = await read(list);
  if (acceptList === undefined) throw new Error(JSON.stringify(diagnostics));
  const result = acceptChanges(changes, acceptList, today);
  return { ...result, accepted: result.changes.filter((change) => change.accepted) };
}

async function read(list: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'accepted-changes.json');
  writeFileSync(path, typeof list === 'string' ? list : JSON.stringify(list, null, 2));
  return await readAcceptList(path);
}

describe('an accepted change', () => {
  test.each([
    ['whatever its values', status],
    ['from what to what', { ...status, from: 404, to: 503 }],
    ['on its last day', { ...status, expires: '2026-11-22' }],
    ['of a parameter', { rule: 'data-param-widened', name: 'NAME_TOO_LONG', parameter: 'max', ...by }],
    ['in a language', { rule: 'translation-removed', name: 'ORDER_NOT_FOUND', locale: 'de', ...by }],
  ])('%s', async (_, entry) => {
    const { accepted, diagnostics } = await review([entry]);
    expect(diagnostics).toEqual([]);
    expect(accepted).toEqual([expect.objectContaining({ rule: entry.rule, accepted: entry })]);
  });

  test('needs no bump', async () => {
    const two = [status, { rule: 'data-param-widened', name: 'NAME_TOO_LONG', parameter: 'max', ...by }];
    const { changes: marked } = await review(two);
    expect(bumpOf(marked.filter(({ rule }) => rule !== 'tombstone-deleted'))).toBe('minor');
    expect(bumpOf(marked)).toBe('forbidden');
  });
});

describe('an entry that accepts nothing', () => {
  test.each([
    ['expired', { ...status, expires: '2026-11-21' }, 'error', 'expired on 2026-11-21'],
    ['no day', { ...status, expires: '2026-02-30' }, 'error', 'is not a day'],
    ['forbidden', { rule: 'tombstone-deleted', name: 'ORDER_FROZEN', ...by }, 'error', 'it is forbidden'],
    ['unknown rule', { ...status, rule: 'status-change' }, 'error', 'Did you mean status-changed?'],
    ['no such change', { ...status, name: 'ORDER_LOCKED' }, 'warning', 'accepts nothing'],
    ['another value', { ...status, to: 410 }, 'warning', '{"from":404,"to":503}'],
    ['no language', { rule: 'translation-removed', name: 'ORDER_NOT_FOUND', ...by }, 'warning', '"locale":"de"'],
  ])('%s', async (_, entry, severity, says) => {
    const { accepted, diagnostics } = await review([entry]);
    expect(accepted).toEqual([]);
    expect(diagnostics).toEqual([expect.objectContaining({ rule: 'acceptances-are-valid', severity })]);
    expect(`${diagnostics[0]?.message} ${diagnostics[0]?.help}`).toContain(says);
    expect(diagnostics[0]?.line).toBeGreaterThan(1);
  });

  test('does not spoil the others', async () => {
    const { accepted, diagnostics } = await review([{ ...status, name: 'ORDER_LOCKED' }, status]);
    expect(accepted).toHaveLength(1);
    expect(diagnostics).toHaveLength(1);
  });
});

test.each([
  ['{', 'files-are-json'],
  [{}, 'files-match-their-schema'],
  [[{ ...status, person: '' }], 'files-match-their-schema'],
  [[{ ...status, reason: undefined }], 'files-match-their-schema'],
  [[{ ...status, until: '2026-12-31' }], 'files-match-their-schema'],
  [[{ ...status, expires: 'never' }], 'files-match-their-schema'],
])('a list of the wrong shape: %j', async (list, rule) => {
  expect((await read(list)).diagnostics).toEqual([expect.objectContaining({ rule, severity: 'error' })]);
});

import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { rule } from '../../../src/check/rules/texts-are-distinct.js';
import { draftOfErrors, violationsOf } from '../draft-of.js';

function same(name?: string) {
  return { message: 'The same.', ...(name === undefined ? {} : { sameTextAs: { name, reason: 'On purpose.' } }) };
}

test.each([
  [{ A: { message: 'One.' }, B: { message: 'Two.' } }],
  [{ A: same(), B: same('A') }],
  [{ A: same('B'), B: same() }],
  [{ A: same(), B: same('A'), C: same('B') }],
  [{ A: same('B'), B: same('A') }],
])('accepts %j', (errors) => {
  expect(violationsOf(rule, draftOfErrors(errors))).toEqual([]);
});

test('reports a text that two errors share without saying so', () => {
  expect(violationsOf(rule, draftOfErrors({ A: same(), B: same(), C: same('B') }))).toEqual([
    [
      'catalog.json errors/B/message',
      'B has the same text as A: people cannot tell the two apart.',
      'Word them differently, or add "sameTextAs": { "name": "A", "reason": "…" } to B.',
    ],
  ]);
  expect(violationsOf(rule, draftOfErrors({ A: same('B'), B: same('A'), C: same() }))).toHaveLength(1);
});

test('reports a pointer to an unknown name, to itself and to another text', () => {
  const errors = {
    USER_LOCKED: { message: 'Locked.', sameTextAs: { name: 'USER_LOKCED', reason: 'x' } },
    SELF: { message: 'Self.', sameTextAs: { name: 'SELF', reason: 'x' } },
    OTHER: { message: 'Other.', sameTextAs: { name: 'SELF', reason: 'x' } },
  };
  expect(violationsOf(rule, draftOfErrors(errors))).toEqual([
    [
      'catalog.json errors/USER_LOCKED/sameTextAs/name',
      'USER_LOKCED is not in the catalogue.',
      'Did you mean USER_LOCKED?',
    ],
    ['catalog.json errors/SELF/sameTextAs/name', expect.stringContaining('itself'), expect.any(String)],
    ['catalog.json errors/OTHER/sameTextAs/name', expect.stringContaining('differ'), expect.any(String)],
  ]);
});

test('stays linear if a chain is long', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `E_${index}`);
  const errors = Object.fromEntries(names.map((name, index) => [name, same(names[index + 1] ?? 'E_0')]));
  const draft = draftOfErrors(errors);
  const start = cpuTime();
  expect(violationsOf(rule, draft)).toEqual([]);
  expect(cpuTime() - start).toBeLessThan(1_000);
});

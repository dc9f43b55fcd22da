import { runInNewContext } from 'node:vm';
import { fuzzScale, fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPatternJudge } from '../../../src/check/patterns/pattern-cost.js';

const PATTERNS = (isAll ? 30 : 10) * fuzzScale;

const unit = fc.constantFrom('a', 'b', '[ab]', '.', '\\w', '\\d', 'ab', '-');
const times = fc.constantFrom('*', '+', '?', '*?', '{1,9}', '{0,30}', '{20}', '{2,}');
const { part } = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    unit,
    fc.tuple(unit, times).map(([inner, many]) => `${inner}${many}`),
    fc.tuple(tie('part'), times).map(([inner, many]) => `(?:${inner})${many}`),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => `(${one}|${other})`),
    fc.tuple(tie('part'), tie('part')).map(([one, other]) => `${one}${other}`),
  ),
}));
const pattern = fc.tuple(fc.constantFrom('^', ''), part, fc.constantFrom('$', '-')).map((parts) => parts.join(''));

/** What makes a pattern try every way: many equal pieces, and an end that does not fit. */
const texts = ['a', 'b', 'ab', 'ba', 'aab', '-', '1'].flatMap((piece) =>
  ['!', '-!', 'b!'].map((end) => `${piece.repeat(Math.floor(5000 / piece.length))}${end}`),
);

test('a pattern that counts as linear answers at once, whatever the text', () => {
  const judge = createPatternJudge();
  const seen = { linear: 0, other: 0 };
  for (const source of fc.sample(pattern, { numRuns: PATTERNS, seed: fuzzSeed })) {
    const { kind } = judge(source, 4000);
    seen[kind === 'linear' ? 'linear' : 'other'] += 1;
    if (kind !== 'linear') continue;
    const run = () =>
      runInNewContext('texts.map((text) => new RegExp(source, "u").test(text))', { source, texts }, { timeout: 5000 });
    expect(run, source).not.toThrow();
  }
  expect(seen.linear).toBeGreaterThan(PATTERNS / 20);
  expect(seen.other).toBeGreaterThan(PATTERNS / 20);
}, 3_600_000);

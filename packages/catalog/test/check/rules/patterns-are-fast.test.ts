import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { slowPatternsOf } from '../../../src/check/patterns/slow-patterns.js';
import { rules } from '../../../src/check/rules/index.js';
import { rule } from '../../../src/check/rules/patterns-are-fast.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf, draftOfErrors, violationsOf } from '../draft-of.js';
import { exponential } from '../patterns/patterns.js';

const ONCE = 'Let only one part of the pattern match each text: (a+)+ and (a|aa)+ are a+, and (a*b*)* is [ab]*.';
const LONG = 'Begin it with ^, let no two repetitions match the same text, or set "maxLength" to';

test.each<readonly [schema: JsonObject, message: string, help: string]>([
  [{ pattern: '^(a|a)*$', maxLength: 9 }, 'has a pattern that takes exponential time on some texts.', ONCE],
  [
    { pattern: '\\d+$' },
    'has a pattern that takes quadratic time on some texts, and it has no maxLength.',
    `${LONG} 1000 or less.`,
  ],
  [
    { pattern: '\\d+$', maxLength: 1001 },
    'has a pattern that takes quadratic time on some texts, and its maxLength of 1001 is too high for that.',
    `${LONG} 1000 or less.`,
  ],
  [
    { pattern: '^\\s*(.*?)\\s*$', maxLength: 101 },
    'has a pattern that takes cubic time on some texts, and its maxLength of 101 is too high for that.',
    `${LONG} 100 or less.`,
  ],
  [
    { pattern: '^(?i:a)$' },
    'has a pattern whose time cannot be told: it uses syntax that is too new.',
    'Use a simpler pattern, or describe the value in words and leave the pattern out.',
  ],
])('%j', (schema, message, help) => {
  const draft = draftOfErrors({ WRONG: { data: { id: { type: 'string', description: 'd', ...schema } } } });
  const path = 'catalog.json errors/WRONG/data/id/pattern';
  expect(violationsOf(rule, draft)).toEqual([[path, `The parameter "id" of WRONG ${message}`, help]]);
});

test('accepts a pattern whose maxLength keeps its time short, and leaves what is no pattern to another rule', () => {
  const data = {
    linear: { type: 'string', description: 'd', pattern: '^[a-z]+$' },
    quadratic: { type: 'string', description: 'd', pattern: '\\d+$', maxLength: 1000 },
    cubic: { type: 'string', description: 'd', pattern: '^\\s*(.*?)\\s*$', maxLength: 100 },
    none: { type: 'string', description: 'd', pattern: '(' },
  };
  expect(violationsOf(rule, draftOfErrors({ RIGHT: { data } }))).toEqual([]);
});

test('looks into arrays, objects and the envelope', () => {
  const slow = { type: 'string', description: 'd', pattern: '^(a|a)*$' };
  const list = { type: 'array', description: 'd', items: { type: 'object', properties: { slow } } };
  const draft = draftOf({
    name: 'test',
    sourceLocale: 'en',
    envelope: { code: 'c', message: 'm', data: 'd', properties: { id: slow } },
    ranges: [{ from: 1, to: 9, name: 'all' }],
    errors: { ONE: { code: 1, message: 'One.', status: 400, domain: 'test', data: { list } } },
  });
  expect(violationsOf(rule, draft).map(([place]) => place)).toEqual([
    'catalog.json envelope/properties/id/pattern',
    'catalog.json errors/ONE/data/list/items/properties/slow/pattern',
  ]);
});

test('no rule runs a slow pattern on a default, an example or an allowed value', () => {
  const text = `${'a'.repeat(80)}!`;
  const data = Object.fromEntries(
    exponential.map((pattern, index) => [
      `p${index}`,
      { type: 'string', description: 'd', pattern, default: text, examples: [text], enum: [text] },
    ]),
  );
  const start = cpuTime();
  const draft = draftOfErrors({ SLOW: { data } });
  const found = rules.flatMap((each) => [...each.check(draft)].map(() => each.name));
  expect(found).toEqual(exponential.map(() => 'patterns-are-fast'));
  expect(cpuTime() - start).toBeLessThan(20_000);
});

test('a catalogue full of patterns that nobody can judge ends all the same', () => {
  const value = (times: number) => ({ type: 'string', description: 'd', pattern: `^${'(?=.*a)'.repeat(times)}$` });
  const data = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, value(200 + index)]));
  const start = cpuTime();
  const draft = draftOfErrors({ SLOW: { data } });
  slowPatternsOf(draft, 1000);
  expect(cpuTime() - start).toBeLessThan(5000);
  const found = violationsOf(rule, draft);
  expect(found).toHaveLength(30);
  expect(found.at(-1)?.[1]).toContain('the patterns before it took all the time');
});

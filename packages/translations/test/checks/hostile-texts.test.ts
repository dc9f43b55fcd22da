import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import { isAll } from '@error-contracts/vitest-config/some-of';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/checks/check-texts.js';
import { languageOf } from '../../src/checks/language/language.js';
import { localeHabits } from '../../src/checks/locale-habits.js';
import { textRules } from '../../src/checks/rules/index.js';
import { makeSourceText } from '../../src/checks/source-text.js';
import { makeText } from '../../src/checks/text/make-text.js';
import { maskSyntax } from '../../src/checks/text/mask-syntax.js';

const LOCALES = ['de', 'fr', 'es', 'ja', 'zh-TW', 'ko', 'ar', 'ru', 'th', 'not a tag'];
const LENGTH = 100_000;
/** In milliseconds, also on a busy machine. What takes the square of the length takes minutes. */
const PATIENCE = 20_000;

/** What makes one pattern or another go back. */
const PIECES = [
  'a', 'A', 'é', 'и', '漢', 'か', '가', 'ا', ' ', '\u00a0', '\n', '.', ',', '…', '?', '؟', '(', ')', '"', '“', '„', "'", '’', '{', '}', '{a}', '<', '<a', '&', '&a', '*', '_', '`',
  '%', '$', '#', '[', '\\', '\\u', '@', 'a@', 'a.', 'http://', 'www.', '1', '1 ', '1,', '٤', 'aB', 'a_', 'AB ', '\u0301', 'e\u0301', '\u200b', '\u200d', '\u202e', '\u2068', '\ud800', '\u{1f512}', '\ue001', 'ab ab ', '漢 ', 'ب ', '漢字', 'TODO', '__', '= {', 'one {',
]; // biome-ignore format: a list of pieces

function first(violations: Iterable<unknown>): void {
  let count = 0;
  for (const _ of violations) if (++count === 10) break;
}

function run(source: string, target: string, locale: string) {
  const texts = [
    { name: 'A', source: makeSourceText(source), target: makeText(target), programWords: new Set<string>() },
  ];
  return [...checkTexts({ sourceLocale: 'en', locale, texts })];
}

describe('a text of 100,000 characters', () => {
  test.each(PIECES.map((piece, index) => [piece, LOCALES[index % LOCALES.length] ?? 'de'] as const))(
    'of %j takes no rule long (%s)',
    (piece, locale) => {
      const long = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
      const texts = [
        {
          name: 'A',
          source: makeSourceText(`x${long}`),
          target: makeText(`${long}x`),
          programWords: new Set<string>(),
        },
      ];
      const [text] = texts;
      if (text === undefined) throw new Error('There is a text.');
      const pair = {
        ...text,
        sourceLanguage: languageOf('en'),
        language: languageOf(locale),
        habits: localeHabits(texts),
        terms: [],
      };
      const slow = textRules.flatMap((rule) => {
        const start = cpuTime();
        if (rule.applies?.(pair) !== false) first(rule.check(pair));
        const time = cpuTime() - start;
        return time > PATIENCE ? [`${rule.name}: ${Math.round(time)} ms`] : [];
      });
      expect(slow).toEqual([]);
    },
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
);

test('no text makes a rule throw, and every place is in the text', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom(...LOCALES), (source, target, locale) => {
      for (const { violation } of run(source, target, locale)) {
        const { offset = 0, message, help } = violation;
        expect(offset >= 0 && offset <= target.length, `${violation.message} at ${offset}`).toBe(true);
        expect(message).toMatch(/\.$/);
        expect(help).toMatch(/[.?]$/);
      }
    }),
    fuzzRuns(isAll ? 1500 : 400),
  );
});

test('a decimal number in a language with a malformed tag is one of the general form', () => {
  expect(run('Wait.', 'Warte 1.5.', 'not a tag').map(({ rule }) => rule.name)).toContain('numbers-agree');
});

test('what people see of a text is as long as the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(maskSyntax(text).length).toBe(text.length);
    }),
    fuzzRuns(),
  );
});

test('a text that is the same in both is only told to be the same', () => {
  const rules = new Set(
    textRules
      .map(({ name }) => name)
      .filter((name) => /^(identifiers|numbers-agree|addresses|markup|emoji)/.test(name)),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(run(text, text, 'de').filter(({ rule }) => rules.has(rule.name))).toEqual([]);
    }),
    { ...fuzzRuns(), examples: [['http://a_'], ['name@shop.dev_']] },
  );
});

test('millions of letters in a row are words', () => {
  const text = '漢'.repeat(8_000_000);
  expect(makeText(text).words.reduce((sum, word) => sum + word.text.length, 0)).toBe(text.length);
});

import { fuzzRuns } from '@error-contracts/vitest-config/fuzz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeForLog, escapeForSource, escapeForTerminal } from '../../src/text/index.js';

const RUNS = fuzzRuns(2000);

/** Texts with many characters that a terminal, an editor or a browser acts on. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\u001b[31m', '\r\n', '\u202e', '\u2066', '\u2028', '\u0000', '\u009b', '\udc00', '\ufeff', '*/'),
    fc.constantFrom('<', '>', '&', '"', "'", '\\', '`', '@', '{@', '%s', '\t', '\u{e0041}', '</script>', '\u200d'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 24,
});

/** Controls, separators, bidi controls and halves of pairs of surrogates, by the properties of Unicode. */
const ACTING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/u;

describe('known texts', () => {
  test.each([
    ['a\u001b[31mred', 'a\\u001b[31mred'],
    ['one\r\n2026-01-01 ERROR forged', 'one\\r\\n2026-01-01 ERROR forged'],
    ['\u202eevil\u2066\u200b\ud800\u{e0041}', '\\u202eevil\\u2066\\u200b\\ud800\\udb40\\udc41'],
    ['tab\tline\n', 'tab\\tline\\n'],
    ['用户不存在 é 👍 %s', '用户不存在 é 👍 %s'],
  ])('%j in a log', (text, escaped) => {
    expect(escapeForLog(text)).toBe(escaped);
  });

  test('a terminal keeps lines and tabs', () => {
    expect(escapeForTerminal('a\tb\nc\r\u0007')).toBe('a\tb\nc\\r\\u0007');
  });
});

describe('any text', () => {
  test('is one harmless line of a log', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeForLog(text)).not.toMatch(ACTING);
      }),
      RUNS,
    );
  });

  test('is harmless in a terminal, and what is harmless stays', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeForTerminal(text).replace(/[\t\n]/g, '')).not.toMatch(ACTING);
        if (/^[\x20-\x7e\t\n]*$/.test(text)) expect(escapeForTerminal(text)).toBe(text);
      }),
      RUNS,
    );
  });

  test('keeps its value in a literal, where nothing hides', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const literal = escapeForSource(JSON.stringify(text));
        expect(JSON.parse(literal)).toBe(text);
        expect(literal).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]|<[/!]/u);
      }),
      RUNS,
    );
  });
});

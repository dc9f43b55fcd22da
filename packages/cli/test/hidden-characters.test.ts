import { expect, test } from 'vitest';
import { githubReport } from '../src/report/github.js';
import { jsonReport } from '../src/report/json.js';
import { junitReport } from '../src/report/junit.js';
import { sarifReport } from '../src/report/sarif.js';

const hidden = 'a\u202e\u2066\u009b31m\u001b[31m\u2028\u200b\ufeff\u{e0041}\u0000\u007f\ud800"<&';
const diagnostic = {
  rule: 'messages-parse',
  severity: 'error',
  file: `${hidden}.json`,
  line: 1,
  column: 1,
  message: hidden,
  value: hidden,
  help: hidden,
} as const;

test.each(Object.entries({ jsonReport, sarifReport, junitReport, githubReport }))('%s hides nothing', (_, report) => {
  const text = report({ diagnostics: [diagnostic], facts: undefined, all: true });
  expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u);
});

test('JSON has the texts character for character', () => {
  const { diagnostics } = JSON.parse(jsonReport({ diagnostics: [diagnostic], facts: undefined, all: true }));
  expect(diagnostics).toEqual([diagnostic]);
});

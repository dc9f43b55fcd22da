import { expect, test } from 'vitest';
import { githubReport } from '../src/report/github.js';
import { jsonReport } from '../src/report/json.js';
import { junitReport } from '../src/report/junit.js';
import { sarifReport } from '../src/report/sarif.js';
import { textReport } from '../src/report/text.js';
import { colorsOf } from '../src/terminal/colors.js';
import { CATALOG, project } from './support/project.js';

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

test('no text of a diagnostic begins a line of its own, where it could be a command of GitHub Actions', () => {
  const forged = 'a\n::error::forged\r\n  ::stop-commands::x';
  const texts = { file: forged, message: forged, value: forged, help: forged };
  const diagnostics = ['a.json', 'b.json'].map((file) => ({ ...diagnostic, ...texts, file: `${file}${forged}` }));
  const colors = colorsOf({ env: {}, stdout: { isTTY: false } } as never);
  const text = textReport({ diagnostics, facts: undefined, all: false }, colors);
  expect(text.match(/forged/g)?.length).toBeGreaterThan(4);
  expect(text).not.toMatch(/^\s*::/m);
});

test('no text of a catalogue begins a line of its own, in any command', async () => {
  const forged = 'Lost.\n::error::forged';
  const catalog = JSON.parse(CATALOG);
  Object.assign(catalog.errors.ORDER_NOT_FOUND, {
    message: forged,
    comment: forged,
    causes: [forged],
    fixes: [forged],
  });
  const here = project(JSON.stringify(catalog));
  await here.run('translations', 'record');
  catalog.errors.ORDER_NOT_FOUND.message = `${forged} Now.`;
  here.write('catalog.json', JSON.stringify(catalog));
  const outputs = [
    await here.run('explain', 'ORDER_NOT_FOUND'),
    await here.run('check'),
    await here.run('translations', 'status', '--all'),
    await here.run('check', '--catalog', forged),
    await here.run('generate', 'types', '--out', forged),
    await here.run('deprecate', 'ORDER_NOT_FOUND', '--reason', forged, '--yes'),
  ];
  for (const { stdout, stderr } of outputs) expect(`${stdout}${stderr}`).not.toMatch(/^\s*::/m);
  expect(
    outputs.filter(({ stdout, stderr }) => `${stdout}${stderr}`.includes('::error::forged')).length,
  ).toBeGreaterThan(3);
});

test('JSON has the texts character for character', () => {
  const { diagnostics } = JSON.parse(jsonReport({ diagnostics: [diagnostic], facts: undefined, all: true }));
  expect(diagnostics).toEqual([diagnostic]);
});

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, writeCatalog } from './support/example-catalog.js';
import { runCommand, temporaryFolder } from './support/run-command.js';

/** A catalogue whose German text has a wrong quotation mark, and that may have waivers. */
function catalogWith(text: string, waivers?: unknown): string {
  const locales = exampleLocales();
  locales.de.USER_NOT_FOUND = text;
  const path = writeCatalog(temporaryFolder(), exampleCatalog(), locales);
  if (waivers !== undefined) writeFileSync(join(dirname(path), 'translation-waivers.json'), JSON.stringify(waivers));
  return path;
}

async function rulesOf(path: string) {
  const { code, stdout } = await runCommand(['check', '--format', 'json', '--catalog', path]);
  return { code, rules: JSON.parse(stdout).diagnostics.map(({ rule }: { rule: string }) => rule) };
}

const WAIVER = {
  rule: 'words-are-not-doubled',
  locale: 'de',
  name: 'USER_NOT_FOUND',
  reason: 'A quotation of the customer.',
};
const DOUBLED = 'Wir finden diesen diesen Benutzer nicht.';

describe('check', () => {
  test('reports a translation with the line, and the column inside the text', async () => {
    const path = catalogWith(DOUBLED);
    const { code, stdout } = await runCommand(['check', '--catalog', path]);
    expect(code).toBe(0);
    const line = readFileSync(join(dirname(path), 'locales/de.json'), 'utf8')
      .split('\n')
      .findIndex((one) => one.includes(DOUBLED));
    const column = '  "USER_NOT_FOUND": "Wir finden diesen '.length + 1;
    expect(stdout).toContain(
      `de.json:${line + 1}:${column} warning “diesen” stands twice in a row. words-are-not-doubled`,
    );
  });

  test('ends with 1 if a translation would break the product', async () => {
    expect(await rulesOf(catalogWith('Wir finden <b>diesen</b> Benutzer nicht.'))).toEqual({
      code: 1,
      rules: ['html-is-not-added', 'html-is-not-added'],
    });
  });

  test('names a rule of translations in SARIF, as it does the others', async () => {
    const path = catalogWith(DOUBLED);
    const { stdout } = await runCommand(['check', '--format', 'sarif', '--catalog', path]);
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'words-are-not-doubled',
      helpUri: expect.stringContaining('#words'),
    });
  });

  test('says that a reason is too short, and not that it is empty', async () => {
    const { stdout } = await runCommand(['check', '--catalog', catalogWith(DOUBLED, [{ ...WAIVER, reason: 'ok' }])]);
    expect(stdout).toContain('error "reason" has fewer than 10 characters. files-match-their-schema\n');
    expect(stdout).not.toContain('is empty');
  });

  test('says what several files have in common once', async () => {
    const locales = Object.fromEntries(['de', 'fr', 'es'].map((tag) => [tag, { USER_NOT_FOUND: 5 }]));
    const path = writeCatalog(temporaryFolder(), exampleCatalog(), locales);
    const { stdout } = await runCommand(['check', '--catalog', path]);
    expect(stdout.match(/"USER_NOT_FOUND" is not a string/g)).toHaveLength(1);
    expect(stdout).toMatch(/also: \S+es\.json:2:\d+, \S+fr\.json:2:\d+/);
    expect(stdout).toContain('3 errors');
  });

  test('shows three warnings of a rule, and counts the others', async () => {
    const catalog = exampleCatalog();
    const texts: Record<string, string> = {};
    const letters = [...'abcdef'];
    for (const [index, letter] of letters.entries()) {
      catalog.errors[`E_${letter.toUpperCase()}`] = {
        code: 2100 + index,
        message: `We see ${letter}.`,
        status: 400,
        domain: 'account',
      };
      texts[`E_${letter.toUpperCase()}`] = `Wir sehen sehen ${letter}${letter}.`;
    }
    const path = writeCatalog(temporaryFolder(), catalog, { de: { ...exampleLocales().de, ...texts } });
    const { stdout } = await runCommand(['check', '--catalog', path]);
    expect(stdout.match(/stands twice/g)).toHaveLength(3);
    expect(stdout).toContain('… and 3 more; --all shows every one.\n  words-are-not-doubled (3)\n');
    const { stdout: everything } = await runCommand(['check', '--all', '--catalog', path]);
    expect(everything.match(/stands twice/g)).toHaveLength(6);
  });
});

describe('a waiver', () => {
  test('takes a diagnostic back', async () => {
    expect(await rulesOf(catalogWith(DOUBLED, [WAIVER]))).toEqual({ code: 0, rules: [] });
  });

  test('takes an error back as well', async () => {
    const text = 'Wir finden diesen\u200b Benutzer nicht.';
    const waiver = { ...WAIVER, rule: 'invisible-characters-are-not-added' };
    expect((await rulesOf(catalogWith(text))).code).toBe(1);
    expect(await rulesOf(catalogWith(text, [waiver]))).toEqual({ code: 0, rules: [] });
  });

  test.each([
    ['that nothing needs is a warning', 'Wir finden diesen Benutzer nicht.', [WAIVER], 0, ['waivers-are-used']],
    [
      'of another text is a warning',
      DOUBLED,
      [{ ...WAIVER, locale: 'fr' }],
      0,
      ['words-are-not-doubled', 'waivers-are-used'],
    ],
    [
      'of a rule that nobody may waive is an error',
      DOUBLED,
      [{ ...WAIVER, rule: 'messages-parse' }],
      1,
      ['words-are-not-doubled', 'waivers-name-known-rules'],
    ],
    [
      'without a reason is an error',
      DOUBLED,
      [{ ...WAIVER, reason: undefined }],
      1,
      ['words-are-not-doubled', 'files-match-their-schema'],
    ],
    [
      'with a reason that says nothing is an error',
      DOUBLED,
      [{ ...WAIVER, reason: 'ok' }],
      1,
      ['words-are-not-doubled', 'files-match-their-schema'],
    ],
    [
      'with a key of a prototype is an error',
      DOUBLED,
      [{ ...WAIVER, rule: 'constructor' }],
      1,
      ['words-are-not-doubled', 'waivers-name-known-rules'],
    ],
  ])('%s', async (_, text, waivers, code, rules) => {
    expect(await rulesOf(catalogWith(text, waivers))).toEqual({ code, rules });
  });
});

describe('the severity of a rule in the config', () => {
  test.each([
    ['words-are-not-doubled', 'error', DOUBLED, 1, ['words-are-not-doubled']],
    ['words-are-not-doubled', 'off', DOUBLED, 0, []],
    [
      'invisible-characters-are-not-added',
      'warning',
      'Wir finden diesen\u200b Benutzer nicht.',
      0,
      ['invisible-characters-are-not-added'],
    ],
    ['waivers-are-used', 'error', 'Wir finden diesen Benutzer nicht.', 1, ['waivers-are-used']],
  ])('%s: %s', async (rule, severity, text, code, rules) => {
    const path = catalogWith(text, rule === 'waivers-are-used' ? [WAIVER] : undefined);
    const config = { catalog: 'catalog.json', rules: { [rule]: severity } };
    writeFileSync(join(dirname(path), 'error-contracts.config.json'), JSON.stringify(config));
    const { code: exit, stdout } = await runCommand(['check', '--format', 'json'], { cwd: dirname(path) });
    const found = JSON.parse(stdout).diagnostics.map((diagnostic: { rule: string }) => diagnostic.rule);
    expect({ code: exit, rules: found }).toEqual({ code, rules });
  });
});

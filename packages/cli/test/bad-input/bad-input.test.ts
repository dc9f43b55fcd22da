import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';
import { badCodes } from './bad-codes.js';
import { badEntries } from './bad-entries.js';
import { badFiles } from './bad-files.js';
import { badLifecycles } from './bad-lifecycles.js';
import { badTexts } from './bad-texts.js';

const cases = { ...badFiles, ...badCodes, ...badEntries, ...badLifecycles, ...badTexts };
describe('bad input is refused with the rule, the line and the help, and nothing is written', () => {
  const earlier = mkdtempSync(join(tmpdir(), 'error-contracts-earlier-'));
  afterAll(() => rmSync(earlier, { recursive: true, force: true }));
  beforeAll(async () => {
    const good = writeCatalog(earlier, exampleCatalog(), exampleLocales());
    const made = await runCommand(['generate', 'types', '--catalog', good, '--out', join(earlier, 'out')]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
  });

  test.each(Object.entries(cases))('%s', async (_, { spoil, rule, says, at }) => {
    const folder = temporaryFolder();
    const out = join(folder, 'out');
    cpSync(join(earlier, 'out'), out, { recursive: true });
    const before = contentOf(out);
    const catalog = exampleCatalog();
    const locales = exampleLocales();
    const path = writeCatalog(folder, spoil(catalog, locales) ?? catalog, locales);
    const args = ['generate', 'types', '--catalog', path, '--out', out, '--format', 'json'];
    const { code, stdout, stderr } = await runCommand(args);

    expect(code).toBe(1);
    expect(stderr).toBe(`Nothing was written to ${out}.\n`);
    const diagnostic = JSON.parse(stdout).diagnostics.find((found: { rule: string }) => found.rule === rule);
    expect(diagnostic, stdout).toBeDefined();
    expect(`${diagnostic.message} ${diagnostic.help}`).toMatch(says);
    expect(diagnostic.help).toMatch(/\S/);
    if (at !== undefined) expect(readFileSync(diagnostic.file, 'utf8').split('\n')[diagnostic.line - 1]).toContain(at);
    expect(contentOf(out)).toEqual(before);
  });
});

describe('a file that cannot be read', () => {
  test('is missing', async () => {
    const { code, stdout } = await runCommand(['check', '--catalog', join(temporaryFolder(), 'nowhere.json')]);
    expect(code).toBe(1);
    expect(stdout).toContain('There is no such file.');
  });

  test('is a folder', async () => {
    const { code, stdout } = await runCommand(['check', '--catalog', temporaryFolder()]);
    expect(code).toBe(1);
    expect(stdout).toContain('This is a folder, not a file.');
  });

  test('is a locale that is a folder', async () => {
    const folder = temporaryFolder();
    const path = writeCatalog(folder, exampleCatalog(), exampleLocales());
    mkdirSync(join(folder, 'locales', 'fr.json'));
    const { code, stdout } = await runCommand(['check', '--catalog', path]);
    expect(code).toBe(1);
    expect(stdout).toContain('fr.json:1:1');
  });

  test('is a glossary of the wrong shape, named after no language', async () => {
    const folder = temporaryFolder();
    const path = writeCatalog(folder, exampleCatalog(), exampleLocales());
    mkdirSync(join(folder, 'glossaries'));
    writeFileSync(join(folder, 'glossaries', 'german_DE.json'), '{ "user": "Benutzer" }');
    const { code, stdout } = await runCommand(['check', '--catalog', path]);
    expect(code).toBe(1);
    expect(stdout).toContain('"user" is not an array or an object.');
    expect(stdout).toContain('"german_DE" is not a BCP 47 language tag');
  });

  test('is not the only thing that is reported', async () => {
    const folder = temporaryFolder();
    const catalog = exampleCatalog();
    catalog.errors.USER_NOT_FOUND.code = 1;
    const path = writeCatalog(folder, catalog, { de: '{', fr: '{ "USER_NOT_FOUND": "", "X": "{" }' });
    const { diagnostics } = JSON.parse((await runCommand(['check', '--catalog', path, '--format', 'json'])).stdout);
    const rules = new Set(diagnostics.map(({ rule }: { rule: string }) => rule));
    expect([...rules].sort()).toEqual(
      expect.arrayContaining([
        'codes-lie-in-one-range',
        'files-are-json',
        'files-match-their-schema',
        'messages-parse',
      ]),
    );
  });
});

test('two codes that differ only in capital letters are a warning, and are generated', async () => {
  const catalog = exampleCatalog();
  delete catalog.ranges;
  catalog.errors.USER_NOT_FOUND.code = 'not_found';
  catalog.errors.NAME_TOO_LONG.code = 'Not_Found';
  const folder = temporaryFolder();
  const path = writeCatalog(folder, catalog, exampleLocales());
  const { code, stdout } = await runCommand(['check', '--catalog', path, '--format', 'json']);
  const { diagnostics } = JSON.parse(stdout);
  expect({ code, diagnostics }).toMatchObject({
    code: 0,
    diagnostics: [{ rule: 'codes-differ-in-more-than-case', severity: 'warning', help: expect.stringMatching(/\S/) }],
  });
  expect(readFileSync(path, 'utf8').split('\n')[diagnostics[0].line - 1]).toContain('"Not_Found"');
  const made = await runCommand(['generate', 'types', '--catalog', path, '--out', join(folder, 'out')]);
  expect(made).toMatchObject({ code: 0, stderr: '' });
});

test('texts of more than a million characters are refused, whoever wrote them', async () => {
  const catalog = exampleCatalog();
  catalog.errors.USER_NOT_FOUND.message = 'x'.repeat(1_000_001);
  const path = writeCatalog(temporaryFolder(), catalog, {
    ...exampleLocales(),
    ja: { NAME_TOO_LONG: '字'.repeat(8_000_000) },
  });
  const { code, stdout, stderr } = await runCommand(['check', '--catalog', path, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { rule: string; message: string }[] };
  expect(diagnostics.filter(({ rule }) => rule === 'files-match-their-schema').map(({ message }) => message)).toEqual([
    '"message" is longer than 1,000,000 characters.',
    '"NAME_TOO_LONG" is longer than 1,000,000 characters.',
  ]);
});

describe('a thousand errors', () => {
  const spoiled = (): string => {
    const catalog = exampleCatalog();
    for (let index = 0; index < 1000; index++) {
      const name = `ERROR_${String(index).replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '')}`;
      catalog.errors[name] = { code: 9000 + index, message: `Text ${index}.`, status: 400, domain: 'many' };
    }
    return writeCatalog(temporaryFolder(), catalog, {});
  };

  test('are all counted, the first ones are shown', async () => {
    const { code, stdout } = await runCommand(['check', '--catalog', spoiled()]);
    expect(code).toBe(1);
    expect(stdout.match(/codes-lie-in-one-range\n/g)).toHaveLength(20);
    expect(stdout).toContain('… and 980 more; --all shows every one.');
    expect(stdout).toContain('1,000 errors');
  });

  test('are all shown when asked for', async () => {
    const { stdout } = await runCommand(['check', '--all', '--catalog', spoiled()]);
    expect(stdout.match(/codes-lie-in-one-range/g)).toHaveLength(1000);
  });
});

function contentOf(folder: string): Record<string, [text: string, modified: number]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names.map((name) => [name, [readFileSync(join(folder, name), 'utf8'), statSync(join(folder, name)).mtimeMs]]),
  );
}

import { describe, expect, test } from 'vitest';
import { CATALOG, GERMAN, type Project, project } from './support/project.js';

const TAGS = ['da', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'tr'];
const texts: Readonly<Record<string, string>> = JSON.parse(GERMAN);
const without = (...names: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name))));
/** A project in ten languages; some lack further texts. */
const inTenLanguages = (locales: Readonly<Record<string, string>> = {}): Project =>
  project(CATALOG, {
    ...Object.fromEntries(TAGS.map((tag) => [tag, without('CARD_EXPIRED')])),
    ...locales,
  });
const linesOf = async ({ run }: Project, ...args: readonly string[]): Promise<readonly string[]> =>
  (await run('check', ...args)).stdout.split('\n').filter((line) => line.includes('translations-are-complete'));

describe('a text that is missing in ten languages', () => {
  test('is one line', async () => {
    expect(await linesOf(inTenLanguages())).toEqual([
      'locales/da.json:1:1 warning CARD_EXPIRED has no text in 10 languages: da, de, es, fr, it, nl, pl, pt, sv, tr. translations-are-complete',
    ]);
    const { stdout } = await inTenLanguages().run('check');
    expect(stdout).not.toContain('get a fallback');
    expect(stdout).toContain(', 1 warning\n');
  });

  test('is apart from those that one language lacks besides', async () => {
    const all = ['USER_NOT_FOUND', 'USER_LOCKED', 'ORDER_NOT_FOUND', 'CARD_EXPIRED'];
    expect(await linesOf(inTenLanguages({ nl: without(...all.slice(1)), pl: '{}' }))).toEqual([
      'locales/pl.json:1:1 warning USER_NOT_FOUND has no text in pl. translations-are-complete',
      'locales/nl.json:1:1 warning USER_LOCKED, ORDER_NOT_FOUND have no text in 2 languages: nl, pl. translations-are-complete',
      expect.stringContaining('CARD_EXPIRED has no text in 10 languages'),
    ]);
  });

  test('is an error, with a help, for languages that must be complete', async () => {
    const { run } = inTenLanguages();
    const { code, stdout } = await run('check', '--complete', 'de,fr');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'locales/de.json:1:1 error CARD_EXPIRED has no text in 2 languages: de, fr. translations-are-complete\n  help: Add it',
    );
    expect(stdout).toContain('warning CARD_EXPIRED has no text in 8 languages: da, es');
  });

  test('is said of each file with --all and to machines', async () => {
    const here = inTenLanguages();
    expect(await linesOf(here, '--all')).toHaveLength(10);
    expect(await linesOf(here, '--format', 'json')).toHaveLength(10);
    expect(await linesOf(here, '--format', 'github')).toHaveLength(10);
  });

  test('is no line if the rule is off', async () => {
    const here = inTenLanguages();
    here.write('error-contracts.config.json', '{ "rules": { "translations-are-complete": "off" } }');
    expect(await linesOf(here)).toEqual([]);
  });
});

describe('a misspelt domain', () => {
  test('of a catalogue gets a proposal', async () => {
    const { run } = project(
      CATALOG.replace(
        '"domain": "payment" }',
        '"domain": "payment" }, "CARD_LOST": { "code": 3003, "message": "Lost.", "status": 402, "domain": "acount" }',
      ),
    );
    const { code, stdout } = await run('check');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /catalog\.json:\d+:\d+ warning .* domains-have-one-spelling\n.*"acount"\n {2}help: Did you mean "account"\?/,
    );
  });

  test('of add gets a proposal', async () => {
    const { run } = project();
    const args = ['--message', 'Lost.', '--status', '402', '--yes'];
    const { code, stderr } = await run('add', 'CARD_LOST', '--domain', 'paymnt', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain('help: Did you mean payment? Otherwise name the range with --range: accounts (1000–1999');
  });
});

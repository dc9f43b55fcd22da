import { describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, type MutableCatalog, writeCatalog } from '../support/example-catalog.js';
import { project } from '../support/project.js';
import { type Ran, runCommand, temporaryFolder } from '../support/run-command.js';

async function explain(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const catalog = writeCatalog(temporaryFolder(), exampleCatalog(), exampleLocales());
  return await runCommand(['explain', ...args, '--catalog', catalog], { env });
}

test.each(['2024', 'NAME_TOO_LONG', 'name_too_long', ' 2024 '])('%j finds the error', async (asked) => {
  const { code, stdout } = await explain([asked]);
  expect(code).toBe(0);
  expect(stdout).toContain('2024 NAME_TOO_LONG');
  expect(stdout).toContain('HTTP 422');
  expect(stdout).toContain('Use at most 140 characters.');
  expect(stdout).toContain('max (integer, minimum 1, default 140): The longest name.');
});

test.each([
  ['NAME_TO_LONG', 'Did you mean NAME_TOO_LONG?'],
  ['2005', 'Did you mean 2004?'],
  ['XQZ', 'Give a code, a name or a text of the catalogue.'],
])('%s is no error and gets a proposal', async (asked, help) => {
  const { code, stdout, stderr } = await explain([asked]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(help);
});

test('--format json prints one object', async () => {
  const { code, stdout } = await explain(['NAME_TOO_LONG', '--format', 'json', '--locale', 'de']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    code: 2024,
    name: 'NAME_TOO_LONG',
    status: 422,
    kind: 'error',
    retry: 'never',
    audience: 'public',
    locale: 'de',
    message: 'Höchstens 140 Zeichen.',
    sourceMessage: 'Use at most 140 characters.',
  });
});

test('an error that is answered as another one says so', async () => {
  const catalog = exampleCatalog();
  Object.assign(catalog.errors.USER_NOT_FOUND, { status: 422, sameAnswerAs: 'NAME_TOO_LONG' });
  const path = writeCatalog(temporaryFolder(), catalog, exampleLocales());
  const explainHidden = (...args: readonly string[]): Promise<Ran> =>
    runCommand(['explain', 'USER_NOT_FOUND', '--catalog', path, ...args]);
  expect((await explainHidden()).stdout).toContain('  answered as  NAME_TOO_LONG\n');
  expect(JSON.parse((await explainHidden('--format', 'json')).stdout)).toHaveProperty('sameAnswerAs', 'NAME_TOO_LONG');
  expect(JSON.parse((await explain(['2024', '--format', 'json'])).stdout)).toHaveProperty('sameAnswerAs', null);
});

describe('at the end of its life', () => {
  const explainEnded = async (asked: string, ...args: readonly string[]): Promise<string> => {
    const { run } = project();
    await run('rename', 'CARD_EXPIRED', 'CARD_TOO_OLD');
    await run('retire', 'CARD_TOO_OLD', '--reason', 'No cards', '--replaced-by', 'ORDER_NOT_FOUND');
    return (await run('explain', asked, ...args)).stdout;
  };

  test('a tombstone says since when, why, and what is sent instead, by each of its names', async () => {
    for (const asked of ['3001', 'CARD_TOO_OLD', 'card_expired']) {
      const text = await explainEnded(asked);
      expect(text).toContain('3001 CARD_TOO_OLD  HTTP 402, payment, retired\n');
      expect(text).toContain('retired      since 2.0.0: No cards. Use ORDER_NOT_FOUND.');
      expect(text).toContain('was called   CARD_EXPIRED');
    }
  });

  test('so does a deprecated error', async () => {
    const text = await explainEnded('USER_BLOCKED');
    expect(text).toContain('1002 USER_LOCKED  HTTP 403, account, deprecated\n');
    expect(text).toContain('deprecated   since 1.1.0: Said too much. Use USER_NOT_FOUND.');
  });

  test('and both in JSON', async () => {
    expect(JSON.parse(await explainEnded('CARD_EXPIRED', '--format', 'json'))).toMatchObject({
      name: 'CARD_TOO_OLD',
      deprecated: null,
      retired: { since: '2.0.0', reason: 'No cards.', replacedBy: 'ORDER_NOT_FOUND' },
      aliases: ['CARD_EXPIRED'],
    });
  });
});

describe('the language', () => {
  const localeOf = async (args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string> =>
    JSON.parse((await explain(['2004', '--format', 'json', ...args], env)).stdout).locale;

  test.each([
    ['LANG', 'de_AT.UTF-8', 'de'],
    ['LC_ALL', 'de_DE@euro', 'de'],
    ['LANG', 'C.UTF-8', 'en'],
    ['LANG', 'POSIX', 'en'],
    ['LANG', '', 'en'],
    ['LANG', 'nonsense!!', 'en'],
  ])('of %s=%s is %s', async (variable, value, expected) => {
    expect(await localeOf([], { [variable]: value })).toBe(expected);
  });

  test('that is asked for wins', async () =>
    expect(await localeOf(['--locale', 'de-CH'], { LANG: 'en_US' })).toBe('de'));

  test('without a translation falls back', async () => expect(await localeOf(['--locale', 'fr'])).toBe('en'));

  test('that is not a language tag is a usage error', async () => {
    expect(await explain(['2004', '--locale', 'de_DE!'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a mistake in a file', () => {
  const explainWith = async (locales: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> => {
    const catalog = writeCatalog(temporaryFolder(), exampleCatalog(), { ...exampleLocales(), ...locales });
    return await runCommand(['explain', '2004', '--catalog', catalog, ...args]);
  };

  test('that the explanation does not need stops nothing', async () => {
    expect(await explainWith({ fr: '{' })).toMatchObject({ code: 0, stderr: '' });
  });

  test('that it needs is noted, and the source text is shown', async () => {
    const { code, stdout, stderr } = await explainWith({ de: '{' }, '--locale', 'de');
    expect(code).toBe(0);
    expect(stdout).toContain('We can’t find this user.');
    expect(stderr).toBe(
      'note: There is no text in de; this one is in en.\n' +
        'note: The catalogue is wrong in 1 place, so this is what can be read. error-contracts check says more.\n',
    );
  });

  const explainSpoiled = async (spoil: (catalog: MutableCatalog) => void): Promise<Ran> => {
    const catalog = exampleCatalog();
    spoil(catalog);
    return await runCommand(['explain', '2004', '--catalog', writeCatalog(temporaryFolder(), catalog, {})]);
  };

  test.each<[string, (catalog: MutableCatalog) => void]>([
    ['another entry', ({ errors }) => Object.assign(errors.NAME_TOO_LONG, { status: 'x' })],
    ['the text of the entry', ({ errors }) => Object.assign(errors.USER_NOT_FOUND, { message: 'Not {' })],
    ['the ranges', (catalog) => Object.assign(catalog, { ranges: 5 })],
    ['the envelope', (catalog) => Object.assign(catalog, { envelope: { code: '/a', message: '/a/b', data: 'data' } })],
    ['the name of the catalogue', (catalog) => Object.assign(catalog, { name: 7 })],
  ])('of %s stops nothing', async (_, spoil) => {
    const { code, stdout, stderr } = await explainSpoiled(spoil);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain('2004 USER_NOT_FOUND  HTTP 404, account');
    expect(stderr).toMatch(/^note: The catalogue is wrong in \d+ places?, so this is what can be read\./);
  });

  test('that gives two errors one code shows both', async () => {
    const { code, stdout } = await explainSpoiled(({ errors }) => Object.assign(errors.NAME_TOO_LONG, { code: 2004 }));
    expect(code).toBe(0);
    expect(stdout).toMatch(/2004 USER_NOT_FOUND .*2004 NAME_TOO_LONG /s);
  });

  test('that leaves nothing to read is reported', async () => {
    const path = writeCatalog(temporaryFolder(), '{', {});
    const { code, stdout } = await runCommand(['explain', '2004', '--catalog', path]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/catalog\.json:1:2 error .* files-are-json/);
  });
});

test.each([
  ['x'.repeat(100), 'x'.repeat(100)],
  ['x'.repeat(101), `${'x'.repeat(99)}…`],
  [`${'x'.repeat(99)}😀`, `${'x'.repeat(99)}😀`],
  ['😀'.repeat(50_000), `${'😀'.repeat(99)}…`],
  ['x\ny', 'x\\ny'],
])('an unknown name is shown on one line, and not longer than a line: %.12s', async (asked, shown) => {
  const catalog = writeCatalog(temporaryFolder(), exampleCatalog(), {});
  const { code, stderr } = await runCommand(['explain', asked, '--catalog', catalog]);
  expect(code).toBe(1);
  expect(stderr).toContain(`error: "${shown}" is `);
});

import { describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, writeCatalog } from './support/example-catalog.js';
import { project } from './support/project.js';
import { runCommand, temporaryFolder } from './support/run-command.js';

function explain(args: readonly string[], env: NodeJS.ProcessEnv = {}): ReturnType<typeof runCommand> {
  const catalog = writeCatalog(temporaryFolder(), exampleCatalog(), exampleLocales());
  return runCommand(['explain', ...args, '--catalog', catalog], { env });
}

test.each(['2024', 'NAME_TOO_LONG', 'name_too_long', ' 2024 '])('%j finds the error', (asked) => {
  const { code, stdout } = explain([asked]);
  expect(code).toBe(0);
  expect(stdout).toContain('2024 NAME_TOO_LONG');
  expect(stdout).toContain('HTTP 422');
  expect(stdout).toContain('Use at most 140 characters.');
  expect(stdout).toContain('max (integer, minimum 1, default 140): The longest name.');
});

test.each([
  ['NAME_TO_LONG', 'Did you mean NAME_TOO_LONG?'],
  ['2005', 'Did you mean 2004?'],
  ['XQZ', 'Give a code or a name of the catalogue.'],
])('%s is no error and gets a proposal', (asked, help) => {
  const { code, stdout, stderr } = explain([asked]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(help);
});

test('--json prints one object', () => {
  const { code, stdout } = explain(['NAME_TOO_LONG', '--json', '--locale', 'de']);
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

describe('at the end of its life', () => {
  const explainEnded = (asked: string, ...args: readonly string[]): string => {
    const { run } = project();
    run('rename', 'CARD_EXPIRED', 'CARD_TOO_OLD');
    run('retire', 'CARD_TOO_OLD', '--reason', 'No cards', '--replaced-by', 'ORDER_NOT_FOUND');
    return run('explain', asked, ...args).stdout;
  };

  test('a tombstone says since when, why, and what is sent instead, whatever name one knows', () => {
    for (const asked of ['3001', 'CARD_TOO_OLD', 'card_expired']) {
      const text = explainEnded(asked);
      expect(text).toContain('3001 CARD_TOO_OLD  HTTP 402, payment, retired\n');
      expect(text).toContain('retired      since 2.0.0: No cards. Use ORDER_NOT_FOUND.');
      expect(text).toContain('was called   CARD_EXPIRED');
    }
  });

  test('so does a deprecated error', () => {
    const text = explainEnded('USER_BLOCKED');
    expect(text).toContain('1002 USER_LOCKED  HTTP 403, account, deprecated\n');
    expect(text).toContain('deprecated   since 1.1.0: Said too much. Use USER_NOT_FOUND.');
  });

  test('and both in JSON', () => {
    expect(JSON.parse(explainEnded('CARD_EXPIRED', '--json'))).toMatchObject({
      name: 'CARD_TOO_OLD',
      deprecated: null,
      retired: { since: '2.0.0', reason: 'No cards.', replacedBy: 'ORDER_NOT_FOUND' },
      aliases: ['CARD_EXPIRED'],
    });
  });
});

describe('the language', () => {
  const localeOf = (args: readonly string[], env?: NodeJS.ProcessEnv): string =>
    JSON.parse(explain(['2004', '--json', ...args], env).stdout).locale;

  test.each([
    ['LANG', 'de_AT.UTF-8', 'de'],
    ['LC_ALL', 'de_DE@euro', 'de'],
    ['LANG', 'C.UTF-8', 'en'],
    ['LANG', 'POSIX', 'en'],
    ['LANG', '', 'en'],
    ['LANG', 'nonsense!!', 'en'],
  ])('of %s=%s is %s', (variable, value, expected) => {
    expect(localeOf([], { [variable]: value })).toBe(expected);
  });

  test('asked for wins', () => expect(localeOf(['--locale', 'de-CH'], { LANG: 'en_US' })).toBe('de'));

  test('that nobody translated falls back', () => expect(localeOf(['--locale', 'fr'])).toBe('en'));

  test('that is no tag is wrong use', () => {
    expect(explain(['2004', '--locale', 'de_DE!'])).toMatchObject({ code: 2, stdout: '' });
  });
});

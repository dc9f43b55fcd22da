import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, type Spoilable, writeCatalog } from './example-catalog.js';
import { runCommand, temporaryFolder } from './run-command.js';

interface BadInput {
  /** Spoils the catalogue or the locales in place, or returns the text of the catalogue. */
  readonly spoil: (catalog: Spoilable, locales: Record<string, Spoilable>) => unknown;
  readonly rule: string;
  /** What the message or the mend must say. */
  readonly says: string | RegExp;
  /** The text in the file at whose line the Problem must be reported. */
  readonly at?: string;
}

const text = (catalog: unknown): string => JSON.stringify(catalog, null, 2);

const cases: Record<string, BadInput> = {
  'not JSON': { spoil: () => '{ "name": nope }', rule: 'files-are-json', says: 'nope' },
  'a trailing comma': { spoil: () => '{\n  "name": "x",\n}', rule: 'files-are-json', says: 'trailing comma' },
  'an empty file': { spoil: () => '', rule: 'files-are-json', says: 'the end of the file' },
  'a BOM': { spoil: (catalog) => `\ufeff${text(catalog)}`, rule: 'files-are-readable', says: 'byte order mark' },
  'UTF-16': {
    spoil: (catalog) => Buffer.from(`\ufeff${text(catalog)}`, 'utf16le'),
    rule: 'files-are-readable',
    says: 'UTF-8',
  },
  'a name written twice': {
    spoil: (catalog) => text(catalog).replace('"NAME_TOO_LONG"', '"USER_NOT_FOUND"'),
    rule: 'keys-are-written-once',
    says: '"USER_NOT_FOUND" is written twice; the first one is on line',
  },
  'a message written twice': {
    spoil: (catalog) => text(catalog).replace('"status": 404', '"message": "Other.",\n"status": 404'),
    rule: 'keys-are-written-once',
    says: '"message" is written twice',
    at: 'Other.',
  },
  'an unknown property': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.retri = 'later';
    },
    rule: 'files-match-their-schema',
    says: 'Did you mean "retry"?',
    at: 'retri',
  },
  'a missing property': {
    spoil: (catalog) => {
      delete catalog.errors.USER_NOT_FOUND.status;
    },
    rule: 'files-match-their-schema',
    says: '"USER_NOT_FOUND" has no "status"',
    at: 'USER_NOT_FOUND',
  },
  'a value that is not allowed': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.retry = 'latr';
    },
    rule: 'files-match-their-schema',
    says: 'Did you mean "later"?',
    at: 'latr',
  },
  'a code as a string': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.code = '2004';
    },
    rule: 'files-match-their-schema',
    says: 'Write the number without quotes: 2004.',
    at: '"2004"',
  },
  'a fractional code': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.code = 2004.5;
    },
    rule: 'files-match-their-schema',
    says: 'Write a whole number.',
    at: '2004.5',
  },
  'a negative code': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.code = -2004;
    },
    rule: 'files-match-their-schema',
    says: 'must be >= 1',
    at: '-2004',
  },
  'a code used twice': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.code = 2004;
    },
    rule: 'codes-are-unique',
    says: 'belongs to USER_NOT_FOUND',
  },
  'a code out of range': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.code = 3004;
    },
    rule: 'codes-lie-in-one-range',
    says: '2000–2999 (identity)',
    at: '3004',
  },
  'a reserved code': {
    spoil: (catalog) => {
      catalog.ranges[0].reserved = [{ code: 2004, reason: 'Sent by an early release.' }];
    },
    rule: 'codes-lie-in-one-range',
    says: 'reserved: Sent by an early release.',
  },
  'overlapping ranges': {
    spoil: (catalog) => {
      catalog.ranges.push({ from: 2999, to: 3999, name: 'other' });
    },
    rule: 'ranges-do-not-overlap',
    says: 'overlaps "identity"',
    at: '"from": 2999',
  },
  'a name in lower case': {
    spoil: (catalog) => {
      catalog.errors.userLocked = { ...catalog.errors.USER_NOT_FOUND, code: 2005, message: 'Locked.' };
    },
    rule: 'files-match-their-schema',
    says: 'USER_LOCKED',
    at: 'userLocked',
  },
  'the name __proto__': {
    spoil: (catalog) => text(catalog).replace('"NAME_TOO_LONG"', '"__proto__"'),
    rule: 'files-match-their-schema',
    says: 'The name "__proto__" is not allowed',
    at: '__proto__',
  },
  'the name constructor': {
    spoil: (catalog) => text(catalog).replace('"NAME_TOO_LONG"', '"constructor"'),
    rule: 'files-match-their-schema',
    says: 'CONSTRUCTOR',
    at: '"constructor"',
  },
  'a parameter constructor': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.constructor = { type: 'string', default: '', description: 'x' };
    },
    rule: 'property-names-are-safe',
    says: 'JavaScript keeps for itself',
  },
  'an envelope property hasOwnProperty': {
    spoil: (catalog) => {
      catalog.envelope.data = 'hasOwnProperty';
    },
    rule: 'property-names-are-safe',
    says: 'JavaScript keeps for itself',
    at: 'hasOwnProperty',
  },
  'a nested property toString': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.list = {
        type: 'array',
        default: [],
        description: 'x',
        items: { type: 'object', properties: { toString: { type: 'string' } } },
      };
    },
    rule: 'property-names-are-safe',
    says: 'JavaScript keeps for itself',
    at: 'toString',
  },
  'two names with one type': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG2 = { ...catalog.errors.USER_NOT_FOUND, code: 2005, message: 'A.' };
      catalog.errors.NAME_TOO_LONG_2 = { ...catalog.errors.USER_NOT_FOUND, code: 2006, message: 'B.' };
    },
    rule: 'type-names-are-unique',
    says: 'NameTooLong2',
    at: 'NAME_TOO_LONG_2',
  },
  'an unclosed brace': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {max characters.';
    },
    rule: 'messages-parse',
    says: /\{max/,
    at: '{max',
  },
  'an unknown placeholder': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {mx} characters.';
    },
    rule: 'placeholders-are-declared',
    says: /max/,
    at: '{mx}',
  },
  'doubled braces': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {{max}} characters.';
    },
    rule: 'messages-parse',
    says: /\{max\}/,
    at: '{{max}}',
  },
  'full-width braces': {
    spoil: (_, locales) => {
      locales.de.NAME_TOO_LONG = 'Höchstens ｛max｝ Zeichen.';
    },
    rule: 'messages-parse',
    says: /full-width/,
  },
  'a stray brace': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use at most {max}} characters.';
    },
    rule: 'messages-parse',
    says: /\}/,
  },
  'a plural without other': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.message = 'Use {max, plural, one {# character}}.';
    },
    rule: 'messages-parse',
    says: /other/,
  },
  'a plural without a form of the language': {
    spoil: (_, locales) => {
      locales.de.NAME_TOO_LONG = 'Höchstens {max, plural, few {# Zeichen} other {# Zeichen}}.';
    },
    rule: 'plural-categories-fit-the-language',
    says: /few|one/,
  },
  'a placeholder missing in one locale': {
    spoil: (_, locales) => {
      locales.de.NAME_TOO_LONG = 'Zu lang.';
    },
    rule: 'placeholders-agree',
    says: /\{max\}/,
  },
  'a locale for no language tag': {
    spoil: (_, locales) => {
      locales.german_DE = locales.de;
    },
    rule: 'locales-are-language-tags',
    says: '"german_DE" is not a BCP 47 language tag',
  },
  'a locale in another spelling': {
    spoil: (_, locales) => {
      locales.de_at = locales.de;
    },
    rule: 'locales-are-language-tags',
    says: 'Write "de-AT".',
  },
  'a locale with an unknown name': {
    spoil: (_, locales) => {
      locales.de.USER_NOT_FOUNT = 'Nicht da.';
    },
    rule: 'translations-name-known-errors',
    says: /USER_NOT_FOUND/,
  },
  'a translation that is no text': {
    spoil: (_, locales) => {
      locales.de.USER_NOT_FOUND = 4;
    },
    rule: 'files-match-their-schema',
    says: 'is not a string',
  },
  'a default that does not fit': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.max.default = 'many';
    },
    rule: 'defaults-fit-their-schema',
    says: /default/,
    at: '"many"',
  },
  'a keyword of another type': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.data.max.minLength = 3;
    },
    rule: 'parameter-keywords-fit-their-type',
    says: /minLength/,
    at: 'minLength',
  },
  'another wording than the source': {
    spoil: (catalog) => {
      catalog.errors.NAME_TOO_LONG.source = { document: 'table.md', text: 'Use at most 141 characters.' };
    },
    rule: 'source-wording-is-kept',
    says: /141/,
  },
  'one text for two errors': {
    spoil: (catalog) => {
      catalog.errors.USER_LOCKED = { ...catalog.errors.USER_NOT_FOUND, code: 2005 };
    },
    rule: 'texts-are-distinct',
    says: /sameTextAs/,
  },
  'a replacement that does not exist': {
    spoil: (catalog) => {
      catalog.errors.USER_NOT_FOUND.deprecated = { since: '2', reason: 'Old.', replacedBy: 'NAME_TO_LONG' };
    },
    rule: 'replacements-exist',
    says: 'Did you mean NAME_TOO_LONG?',
    at: 'NAME_TO_LONG',
  },
  'one property for two parts of the envelope': {
    spoil: (catalog) => {
      catalog.envelope.data = 'message';
    },
    rule: 'envelope-names-are-distinct',
    says: '"message" carries both',
  },
};

describe('bad input is refused with the rule, the line and the mend, and nothing is written', () => {
  const earlier = mkdtempSync(join(tmpdir(), 'error-contracts-earlier-'));
  afterAll(() => rmSync(earlier, { recursive: true, force: true }));
  beforeAll(() => {
    const good = writeCatalog(earlier, exampleCatalog(), exampleLocales());
    const made = runCommand(['generate', 'types', '--catalog', good, '--out', join(earlier, 'out')]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
  });

  test.each(Object.entries(cases))('%s', (_, { spoil, rule, says, at }) => {
    const folder = temporaryFolder();
    const out = join(folder, 'out');
    cpSync(join(earlier, 'out'), out, { recursive: true });
    const before = contentOf(out);
    const catalog = exampleCatalog();
    const locales = exampleLocales();
    const path = writeCatalog(folder, spoil(catalog, locales) ?? catalog, locales);
    const args = ['generate', 'types', '--catalog', path, '--out', out, '--format', 'json'];
    const { code, stdout, stderr } = runCommand(args);

    expect(code).toBe(1);
    expect(stderr).toBe(`Nothing was written to ${out}.\n`);
    const problem = JSON.parse(stdout).problems.find((found: { rule: string }) => found.rule === rule);
    expect(problem, stdout).toBeDefined();
    expect(`${problem.message} ${problem.mend}`).toMatch(says);
    expect(problem.mend).toMatch(/\S/);
    if (at !== undefined) expect(readFileSync(problem.file, 'utf8').split('\n')[problem.line - 1]).toContain(at);
    expect(contentOf(out)).toEqual(before);
  });
});

describe('a file that cannot be read', () => {
  test('is missing', () => {
    const { code, stdout } = runCommand(['check', '--catalog', join(temporaryFolder(), 'nowhere.json')]);
    expect(code).toBe(1);
    expect(stdout).toContain('There is no such file.');
  });

  test('is a folder', () => {
    const { code, stdout } = runCommand(['check', '--catalog', temporaryFolder()]);
    expect(code).toBe(1);
    expect(stdout).toContain('This is a folder, not a file.');
  });

  test('is a locale that is a folder', () => {
    const folder = temporaryFolder();
    const path = writeCatalog(folder, exampleCatalog(), exampleLocales());
    mkdirSync(join(folder, 'locales', 'fr.json'));
    const { code, stdout } = runCommand(['check', '--catalog', path]);
    expect(code).toBe(1);
    expect(stdout).toContain('fr.json:1:1');
  });

  test('is a glossary of the wrong shape, named after no language', () => {
    const folder = temporaryFolder();
    const path = writeCatalog(folder, exampleCatalog(), exampleLocales());
    mkdirSync(join(folder, 'glossaries'));
    writeFileSync(join(folder, 'glossaries', 'german_DE.json'), '{ "user": "Benutzer" }');
    const { code, stdout } = runCommand(['check', '--catalog', path]);
    expect(code).toBe(1);
    expect(stdout).toContain('"user" is not an array.');
    expect(stdout).toContain('"german_DE" is not a BCP 47 language tag');
  });

  test('is not the only thing that is told', () => {
    const folder = temporaryFolder();
    const catalog = exampleCatalog();
    catalog.errors.USER_NOT_FOUND.code = 1;
    const path = writeCatalog(folder, catalog, { de: '{', fr: '{ "USER_NOT_FOUND": "", "X": "{" }' });
    const { problems } = JSON.parse(runCommand(['check', '--catalog', path, '--format', 'json']).stdout);
    const rules = new Set(problems.map(({ rule }: { rule: string }) => rule));
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

describe('a thousand Problems', () => {
  const spoiled = (): string => {
    const catalog = exampleCatalog();
    for (let index = 0; index < 1000; index++) {
      const name = `ERROR_${String(index).replace(/\d/g, (digit) => 'ABCDEFGHIJ'[Number(digit)] ?? '')}`;
      catalog.errors[name] = { code: 9000 + index, message: `Text ${index}.`, status: 400, domain: 'many' };
    }
    return writeCatalog(temporaryFolder(), catalog, {});
  };

  test('are all counted, the first ones are shown', () => {
    const { code, stdout } = runCommand(['check', '--catalog', spoiled()]);
    expect(code).toBe(1);
    expect(stdout.match(/codes-lie-in-one-range/g)).toHaveLength(20);
    expect(stdout).toContain('… and 980 more; --all shows every one.');
    expect(stdout).toContain('1,000 Problems');
  });

  test('are all shown when asked for', () => {
    const { stdout } = runCommand(['check', '--all', '--catalog', spoiled()]);
    expect(stdout.match(/codes-lie-in-one-range/g)).toHaveLength(1000);
  });
});

function contentOf(folder: string): Record<string, [text: string, modified: number]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names.map((name) => [name, [readFileSync(join(folder, name), 'utf8'), statSync(join(folder, name)).mtimeMs]]),
  );
}

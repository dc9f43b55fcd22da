import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, type Spoilable, writeCatalog } from './example-catalog.js';
import { runCommand, temporaryFolder } from './run-command.js';

type Edit = (catalog: Spoilable, locales: Record<string, Spoilable>) => void;

/** A folder with the example as `before` and as `after` an edit. */
function folderWith(edit: Edit): string {
  const folder = temporaryFolder();
  const [catalog, locales] = [exampleCatalog(), exampleLocales()];
  writeCatalog(join(folder, 'before'), catalog, locales);
  edit(catalog, locales);
  writeCatalog(join(folder, 'after'), catalog, locales);
  return folder;
}

function diff(edit: Edit, ...args: readonly string[]) {
  return runCommand(['diff', 'before', 'after', ...args], { cwd: folderWith(edit) });
}

const grave: Edit = ({ errors }, { de }) => {
  errors.USER_NOT_FOUND.status = 503;
  errors.PAGE_MISSING = { code: 2030, message: 'There is no such page.', status: 404, domain: 'account' };
  errors.NAME_TOO_LONG.message = 'Use {max} characters at most.\u202e';
  de.USER_NOT_FOUND = '| `x` <b>';
};

describe('the text', () => {
  test('groups by verdict, aligns names and codes, and ends with what is needed', () => {
    const { code, stdout } = diff(grave);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'before/catalog.json, file -> after/catalog.json, file',
        '',
        'major  breaks clients that are not changed',
        '  2004  USER_NOT_FOUND  status-changed  404 -> 503',
        '        Keep 404, or add a new error with 503 and deprecate this one.',
        '',
        'minor  new, and harmless to clients',
        '  2030  PAGE_MISSING  code-added',
        '',
        'patch  words only',
        '  2004  USER_NOT_FOUND  translation-changed  de  Wir finden diesen Benutzer nicht. -> | `x` <b>',
        '  2024  NAME_TOO_LONG   message-changed          Use at most {max} characters. -> Use {max} characters at most.\\u202e',
        '',
        'example: 4 changes. The next release is major at least. Allowed is minor: take back what is major, accept it in accepted-changes.json, or allow it with --allow major.',
        '',
      ].join('\n'),
    );
  });

  test('says that nothing has changed', () => {
    expect(diff(() => {})).toEqual({
      code: 0,
      stdout: 'before/catalog.json, file -> after/catalog.json, file\n\nexample: no changes\n',
      stderr: '',
    });
  });

  test('shows the first ones of many, and all when asked for', () => {
    const many: Edit = ({ errors }) => {
      for (let index = 0; index < 30; index++)
        errors[`NEW_${index}`] = { ...errors.USER_NOT_FOUND, code: 2100 + index };
    };
    const { stdout } = diff(many);
    expect(stdout.match(/code-added/g)).toHaveLength(20);
    expect(stdout).toContain('… and 10 more changes; --all shows every one.');
    expect(diff(many, '--all').stdout.match(/code-added/g)).toHaveLength(30);
  });
});

describe('the exit code', () => {
  const minor: Edit = ({ errors }) => Object.assign(errors.USER_NOT_FOUND, { status: 410 });
  const forbidden: Edit = ({ errors }) => Object.assign(errors, { OTHER: { ...errors.USER_NOT_FOUND } });

  test.each([
    ['minor is allowed', minor, [], 0],
    ['above what is allowed', minor, ['--allow', 'patch'], 1],
    ['major is not allowed', grave, [], 1],
    ['major is allowed', grave, ['--allow', 'major'], 0],
    ['forbidden is never allowed', forbidden, ['--allow', 'major'], 1],
    [
      'a level that watches the wire only',
      (_, locales) => delete locales.de,
      ['--level', 'wire', '--allow', 'patch'],
      0,
    ],
    ['a level that watches names and types', (_, locales) => delete locales.de, ['--allow', 'minor'], 1],
  ] as readonly [string, Edit, readonly string[], number][])('%s', (_, edit, args, code) => {
    expect(diff(edit, ...args).code).toBe(code);
  });
});

describe('the other formats', () => {
  test('JSON', () => {
    const report = JSON.parse(diff(grave, '--format', 'json').stdout);
    expect(report).toMatchObject({ bump: 'major', allowed: 'minor', ok: false, level: 'source', problems: [] });
    expect(report.base).toEqual({ kind: 'file', title: 'before/catalog.json, file', version: null });
    expect(report.changes).toHaveLength(4);
    expect(report.changes[0]).toEqual({
      rule: 'status-changed',
      verdict: 'major',
      name: 'USER_NOT_FOUND',
      code: 2004,
      from: 404,
      to: 503,
      message: 'The HTTP status of USER_NOT_FOUND (2004) is now 503 instead of 404.',
      mend: expect.stringContaining('Keep 404'),
      file: 'after/catalog.json',
      line: expect.any(Number),
      column: expect.any(Number),
    });
  });

  test('every change stands where it was made', () => {
    const folder = folderWith(grave);
    const { stdout } = runCommand(['diff', 'before', 'after', '--format', 'json'], { cwd: folder });
    const lines = JSON.parse(stdout).changes.map(({ file, line }: { file: string; line: number }) =>
      readFileSync(join(folder, file), 'utf8').split('\n')[line - 1]?.trim(),
    );
    expect(lines).toEqual([
      '"status": 503,',
      '"PAGE_MISSING": {',
      '"USER_NOT_FOUND": "| `x` <b>",',
      expect.stringMatching(/^"message": "Use \{max\} characters at most/),
    ]);
  });

  test('Markdown that no text of a catalogue can break', () => {
    const { stdout } = diff(grave, '--format', 'markdown');
    expect(stdout).toContain('### Error contract example: major');
    expect(stdout).toContain(
      '| 2004 | <code>USER_NOT_FOUND</code> | status-changed | <code>404</code> | <code>503</code> |',
    );
    expect(stdout).toContain('<code>&#124; &#96;x&#96; &#60;b&#62;</code>');
    for (const row of stdout.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.split('|'), row).toHaveLength(8);
    }
  });

  test('GitHub annotations: one line each, errors where it is refused', () => {
    const lines = diff(grave, '--format', 'github').stdout.trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::notice', '::notice', '::notice']);
    expect(lines[0]).toMatch(
      /^::error file=after\/catalog\.json,line=\d+,col=\d+,title=major%3A status-changed::The HTTP/,
    );
  });

  test('SARIF', () => {
    const [run] = JSON.parse(diff(grave, '--format', 'sarif').stdout).runs;
    expect(run.results.map(({ ruleId, level }: Spoilable) => [ruleId, level])).toEqual([
      ['status-changed', 'error'],
      ['code-added', 'warning'],
      ['translation-changed', 'note'],
      ['message-changed', 'note'],
    ]);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('after/catalog.json');
  });

  test('JUnit', () => {
    const { stdout } = diff(grave, '--format', 'junit');
    expect(stdout).toContain('<testsuites tests="4" failures="1">');
    expect(stdout).toContain('<failure type="major" message="The HTTP status of USER_NOT_FOUND (2004)');
    expect(diff(() => {}, '--format', 'junit').stdout).toContain('<testcase name="example"/>');
  });
});

describe('an accept list', () => {
  const by = { reason: 'Nobody reads it.', person: 'wang.li@example.com', expires: '2999-12-31' };
  const entry = { rule: 'status-changed', name: 'USER_NOT_FOUND', from: 404, to: 503, ...by };

  function judged(list: unknown, ...args: readonly string[]) {
    const folder = folderWith(grave);
    mkdirSync(join(folder, 'schemas'));
    writeCatalog(join(folder, 'schemas'), JSON.parse(readFileSync(join(folder, 'after/catalog.json'), 'utf8')), {});
    writeFileSync(join(folder, 'schemas/accepted-changes.json'), JSON.stringify(list, null, 2));
    return runCommand(['diff', 'before/catalog.json', 'after', ...args], { cwd: folder });
  }

  test('beside the catalogue: shown, and not counted', () => {
    const { code, stdout } = judged([entry]);
    expect(code).toBe(0);
    expect(stdout).toContain('accepted\n  2004  USER_NOT_FOUND  status-changed  404 -> 503\n');
    expect(stdout).toContain('        wang.li@example.com, until 2999-12-31: Nobody reads it.');
    expect(stdout).toContain('4 changes, 1 of them accepted. The next release is minor at least.');
    expect(stdout).not.toContain('major');
  });

  test.each([
    ['json', /"bump": "minor"[\s\S]*"accepted": \{[\s\S]*"person": "wang/],
    ['sarif', /"suppressions"[\s\S]*Nobody reads it/],
    ['github', /^::notice [\s\S]*Accepted by wang/],
    ['junit', /failures="0"/],
    ['markdown', /1 change: accepted/],
  ])('as %s', (format, says) => {
    const { code, stdout } = judged([entry], '--format', format);
    expect(code).toBe(0);
    expect(stdout).toMatch(says);
  });

  test('expired: a Problem, and everything counts', () => {
    const { code, stdout } = judged([{ ...entry, expires: '2020-01-31' }], '--allow', 'major');
    expect(code).toBe(1);
    expect(stdout).toMatch(/schemas\/accepted-changes\.json:\d+:\d+ error The entry has expired on 2020-01-31/);
    expect(stdout).toContain('major  breaks clients');
    expect(stdout).toContain('The accept list must be mended first.');
  });

  test('dangling: a warning', () => {
    const { code, stdout } = judged([entry, { ...entry, name: 'NAME_TOO_LONG' }]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/accepted-changes\.json:\d+:\d+ warning The entry accepts nothing/);
  });

  test('that cannot be read: a Problem', () => {
    const { code, stdout } = judged({}, '--allow', 'major');
    expect(code).toBe(1);
    expect(stdout).toContain('files-match-their-schema');
  });

  test('that is named and not there: wrong use', () => {
    const { code, stderr } = diff(grave, '--accept', 'nowhere.json');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no accept list nowhere.json.');
  });
});

test('wrong use says what there is', () => {
  for (const [args, says] of [
    [['--level', 'wires'], 'wire, source, text'],
    [['--allow', 'forbidden'], 'none, patch, minor, major'],
    [['--format', 'yaml'], 'text, json, markdown, github, sarif, junit'],
    [['--write-changesets'], 'Did you mean --write-changeset?'],
  ] as const) {
    const { code, stderr } = runCommand(['diff', ...args], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  }
});

import { describe, expect, test } from 'vitest';
import { diff, type Edit, majorEdit } from '../support/edited-example.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

describe('the text', () => {
  test('groups by verdict, aligns names and codes, and ends with what is needed', async () => {
    const { code, stdout } = await diff(majorEdit);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'before/catalog.json, file -> after/catalog.json, file',
        '',
        'major  breaks clients that are not changed',
        '  2004  USER_NOT_FOUND  status-changed  404 -> 503',
        '        help: Keep 404, or add a new error with 503 and deprecate this one.',
        '',
        'minor  new, and harmless to clients',
        '  2030  PAGE_MISSING  code-added',
        '',
        'patch  texts only',
        '  2004  USER_NOT_FOUND  translation-changed  de  Wir finden diesen Benutzer nicht. -> | `x` <b>',
        '  2024  NAME_TOO_LONG   message-changed          Use at most {max} characters. -> Use {max} characters at most.\\u202e',
        '',
        'example: 4 changes. The next release is major at least. Allowed is minor: undo what is major, accept it in accepted-changes.json, or allow it with --allow major.',
        '',
      ].join('\n'),
    );
  });

  test('says that nothing has changed', async () => {
    expect(await diff(() => {})).toEqual({
      code: 0,
      stdout: 'before/catalog.json, file -> after/catalog.json, file\n\nexample: no changes\n',
      stderr: '',
    });
  });

  test('shows the first ones of many, and all when asked for', async () => {
    const many: Edit = ({ errors }) => {
      for (let index = 0; index < 30; index++)
        errors[`NEW_${index}`] = { ...errors.USER_NOT_FOUND, code: 2100 + index };
    };
    const { stdout } = await diff(many);
    expect(stdout.match(/code-added/g)).toHaveLength(20);
    expect(stdout).toContain('… and 10 more changes; --all shows every one.');
    expect((await diff(many, '--all')).stdout.match(/code-added/g)).toHaveLength(30);
  });
});

describe('the exit code', () => {
  const minor: Edit = ({ errors }) => Object.assign(errors.USER_NOT_FOUND, { status: 410 });
  const forbidden: Edit = ({ errors }) => Object.assign(errors, { OTHER: { ...errors.USER_NOT_FOUND } });

  test.each([
    ['minor is allowed', minor, [], 0],
    ['above what is allowed', minor, ['--allow', 'patch'], 1],
    ['major is not allowed', majorEdit, [], 1],
    ['major is allowed', majorEdit, ['--allow', 'major'], 0],
    ['forbidden is never allowed', forbidden, ['--allow', 'major'], 1],
    [
      'a level that watches the wire only',
      (_, locales) => delete locales.de,
      ['--level', 'wire', '--allow', 'patch'],
      0,
    ],
    ['a level that watches names and types', (_, locales) => delete locales.de, ['--allow', 'minor'], 1],
  ] as readonly [string, Edit, readonly string[], number][])('%s', async (_, edit, args, code) => {
    expect((await diff(edit, ...args)).code).toBe(code);
  });
});

test('a usage error says what there is', async () => {
  for (const [args, says] of [
    [['--level', 'wires'], 'wire, source, text'],
    [['--allow', 'forbidden'], 'none, patch, minor, major'],
    [['--format', 'yaml'], 'text, json, markdown, github, sarif, junit'],
    [['--write-changesets'], 'Did you mean --write-changeset?'],
  ] as const) {
    const { code, stderr } = await runCommand(['diff', ...args], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  }
});

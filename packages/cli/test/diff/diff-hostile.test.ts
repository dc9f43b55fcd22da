import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

const HOSTILE = '\u001b[2J\u202e"<b>\n| a | `b` ]]> & \n::error::owned\n@everyone $x$ [l](javascript:1) \u2028';
const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const;

/** Returns a folder with a catalogue whose free texts are all hostile. */
function hostileFolder(): string {
  const folder = temporaryFolder();
  const [catalog, locales] = [exampleCatalog(), exampleLocales()];
  writeCatalog(join(folder, 'before'), catalog, locales);
  const { USER_NOT_FOUND: user, NAME_TOO_LONG: name } = catalog.errors;
  user.message = HOSTILE.replaceAll(/[{}]/g, '');
  user.fixes = [HOSTILE];
  user.deprecated = { since: HOSTILE, reason: HOSTILE, replacedBy: HOSTILE };
  name.data.text = { type: 'string', description: HOSTILE, default: HOSTILE, enum: [HOSTILE], pattern: HOSTILE };
  catalog.ranges.push({ from: 9000, to: 9001, name: HOSTILE });
  catalog.sourceLocale = 'en';
  locales[`x\n::error::\u001b[31m|`] = { USER_NOT_FOUND: HOSTILE };
  writeCatalog(join(folder, 'after'), catalog, locales);
  const entry = { rule: HOSTILE, name: HOSTILE, reason: HOSTILE, person: HOSTILE, expires: '2999-12-31' };
  const accepted = { rule: 'range-changed', name: null, reason: HOSTILE, person: HOSTILE, expires: '2999-12-31' };
  writeFileSync(join(folder, 'accepted.json'), JSON.stringify([entry, accepted]));
  return folder;
}

test.each(FORMATS)('hostile texts as %s are shown, and are nothing but text', async (format) => {
  const args = ['diff', 'before', 'after', '--accept', 'accepted.json', '--format', format, '--all'];
  const { code, stdout, stderr } = await runCommand(args, { cwd: hostileFolder() });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  for (const rule of [
    'message-changed',
    'hint-changed',
    'deprecated',
    'data-param-added',
    'locale-added',
    'range-changed',
  ]) {
    expect(stdout).toContain(rule);
  }
  expect(stdout).not.toContain('\u001b');
  if (format === 'text' || format === 'markdown') expect(stdout).not.toMatch(/[\u202e\u2028]/);
  // A line with this start is a command of GitHub Actions.
  const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
  for (const line of commands) expect(line).toMatch(/^::(error|warning|notice) (file=[^ ]|title=)/);
  expect(commands.length > 0).toBe(format === 'github');
});

test('Markdown keeps its tables', async () => {
  const { stdout } = await runCommand(['diff', 'before', 'after', '--format', 'markdown'], { cwd: hostileFolder() });
  const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.length).toBeGreaterThan(6);
  for (const row of rows) expect(row.split('|'), row).toHaveLength(8);
  expect(stdout).not.toMatch(/<b>|`b`|\[l\]|@everyone/);
});

test('a code that is a text is nothing but text in Markdown', async () => {
  const folder = temporaryFolder();
  const catalog = { name: 'example', sourceLocale: 'en', errors: { USER_LOST: { message: 'Lost.', status: 404 } } };
  writeCatalog(join(folder, 'before'), catalog, {});
  const added = { code: 'b|<img src=x>@everyone #1', message: 'Gone.', status: 404 };
  writeCatalog(join(folder, 'after'), { ...catalog, errors: { ...catalog.errors, USER_GONE: added } }, {});
  const { stdout } = await runCommand(['diff', 'before', 'after', '--format', 'markdown'], { cwd: folder });
  const row = stdout.split('\n').find((line) => line.includes('USER_GONE')) ?? '';
  expect(row.split('|')).toHaveLength(8);
  expect(row).not.toMatch(/<img|@everyone|(?<!&)#1/);
});

test('JUnit keeps its document', async () => {
  const { stdout } = await runCommand(['diff', 'before', 'after', '--format', 'junit'], { cwd: hostileFolder() });
  expect(stdout).not.toMatch(/<b>|]]>/);
  expect(stdout.match(/<testcase /g)?.length).toBe(stdout.match(/<\/testcase>/g)?.length);
});

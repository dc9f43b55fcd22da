import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diff, folderWith, majorEdit } from '../support/edited-example.js';
import { writeCatalog } from '../support/example-catalog.js';
import { runCommand } from '../support/run-command.js';

describe('an accept list', () => {
  const by = { reason: 'Nobody reads it.', person: 'wang.li@example.com', expires: '2999-12-31' };
  const entry = { rule: 'status-changed', name: 'USER_NOT_FOUND', from: 404, to: 503, ...by };

  async function reviewed(list: unknown, ...args: readonly string[]) {
    const folder = folderWith(majorEdit);
    mkdirSync(join(folder, 'schemas'));
    writeCatalog(join(folder, 'schemas'), JSON.parse(readFileSync(join(folder, 'after/catalog.json'), 'utf8')), {});
    writeFileSync(join(folder, 'schemas/accepted-changes.json'), JSON.stringify(list, null, 2));
    return await runCommand(['diff', 'before/catalog.json', 'after', ...args], { cwd: folder });
  }

  test('beside the catalogue: shown, and not counted', async () => {
    const { code, stdout } = await reviewed([entry]);
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
  ])('as %s', async (format, says) => {
    const { code, stdout } = await reviewed([entry], '--format', format);
    expect(code).toBe(0);
    expect(stdout).toMatch(says);
  });

  test('expired: an error, and everything counts', async () => {
    const { code, stdout } = await reviewed([{ ...entry, expires: '2020-01-31' }], '--allow', 'major');
    expect(code).toBe(1);
    expect(stdout).toMatch(/schemas\/accepted-changes\.json:\d+:\d+ error The entry expired on 2020-01-31/);
    expect(stdout).toContain('major  breaks clients');
    expect(stdout).toContain('Correct the accept list first.');
  });

  test('dangling: a warning', async () => {
    const { code, stdout } = await reviewed([entry, { ...entry, name: 'NAME_TOO_LONG' }]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/accepted-changes\.json:\d+:\d+ warning The entry accepts nothing/);
  });

  test('that cannot be read: an error', async () => {
    const { code, stdout } = await reviewed({}, '--allow', 'major');
    expect(code).toBe(1);
    expect(stdout).toContain('files-match-their-schema');
  });

  test('that is named and missing: a usage error', async () => {
    const { code, stderr } = await diff(majorEdit, '--accept', 'nowhere.json');
    expect(code).toBe(2);
    expect(stderr).toContain('There is no accept list nowhere.json.');
  });
});

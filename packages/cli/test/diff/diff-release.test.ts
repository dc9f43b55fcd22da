import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Edit, majorEdit } from '../support/edited-example.js';
import { exampleCatalog, exampleLocales, writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

describe('a catalogue is compared with the last release if no revision is named', () => {
  async function released(edit: Edit = () => {}, version = '1.0.0'): Promise<string> {
    const folder = temporaryFolder();
    const [catalog, locales] = [exampleCatalog(), exampleLocales()];
    writeCatalog(folder, catalog, locales);
    expect(await runCommand(['release', version], { cwd: folder })).toMatchObject({ code: 0 });
    edit(catalog, locales);
    writeCatalog(folder, catalog, locales);
    return folder;
  }

  test('and what changed since is shown, as far as digests show it', async () => {
    const { code, stdout } = await runCommand(['diff'], { cwd: await released(majorEdit) });
    expect(code).toBe(1);
    expect(stdout).toContain('release 1.0.0 (released.json) -> catalog.json, working tree');
    expect(stdout).toMatch(/NAME_TOO_LONG +message-changed\n +\+ Use|message-changed +Use \{max\}/);
    expect(stdout).not.toContain('sha256');
    expect(stdout).toContain('example: 4 changes since 1.0.0. The next release is 2.0.0 at least (major).');
  });

  test.each([
    ['0.1.0', 'minor', '0.1.1'],
    ['0.1.0', 'major', '0.2.0'],
    ['1.4.2', 'minor', '1.5.0'],
    ['2.0.0-beta.3', 'major', '2.0.0-beta.4'],
  ] as const)('after %s, a %s change leads to %s, and release takes it', async (version, bump, next) => {
    const folder = await released((catalog, locales) => {
      if (bump === 'major') return majorEdit(catalog, locales);
      Object.assign(catalog.errors, { ADDED: { code: 2950, message: 'Added.', status: 400, domain: 'account' } });
    }, version);
    const { stdout } = await runCommand(['diff', '--allow', 'major'], { cwd: folder });
    expect(stdout).toContain(`The next release is ${next} at least (${bump}).`);
    expect((await runCommand(['diff', '--format', 'json'], { cwd: folder })).stdout).toContain(`"next": "${next}"`);
    expect((await runCommand(['diff', '--format', 'markdown'], { cwd: folder })).stdout).toContain(
      `is ${next} at least`,
    );
    expect(await runCommand(['release', next], { cwd: folder })).toMatchObject({ code: 0 });
  });

  test('nothing was released yet: a usage error', async () => {
    const folder = temporaryFolder();
    writeCatalog(folder, exampleCatalog(), {});
    const { code, stdout, stderr } = await runCommand(['diff'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no released.json: nothing was released yet.');
    expect(stderr).toContain('error-contracts diff main');
  });

  test.each([
    ['a merge conflict', (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> topic\n`, 'merge conflict'],
    ['an edit by hand', (text: string) => text.replace('"status": 404', '"status": 410'), 'edited by hand'],
    ['a newer format', (text: string) => text.replace('"format": 1', '"format": 9'), 'newer than this tool knows'],
  ])('%s is not a release: an error, and never "no changes"', async (_, spoil, says) => {
    const folder = await released();
    const path = join(folder, 'released.json');
    const spoiled = spoil(readFileSync(path, 'utf8'));
    writeFileSync(path, spoiled);
    for (const format of ['text', 'json', 'markdown', 'github', 'sarif', 'junit']) {
      const { code, stdout, stderr } = await runCommand(['diff', '--format', format], { cwd: folder });
      expect({ code, stderr }, format).toEqual({ code: 1, stderr: 'Nothing was compared.\n' });
      expect(stdout).toContain(says);
      expect(stdout).not.toMatch(/no changes|"bump"/);
    }
    expect(readFileSync(path, 'utf8')).toBe(spoiled);
  });
});

import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleCatalog, exampleLocales, type MutableCatalog, writeCatalog } from '../support/example-catalog.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

/** Returns a package whose catalogue was released as 1.0.0 and edited since. */
async function editedPackage(edit: (errors: MutableCatalog) => void): Promise<string> {
  const folder = temporaryFolder();
  const catalog = exampleCatalog();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@acme/errors', version: '1.0.0' }));
  mkdirSync(join(folder, '.changeset'));
  writeCatalog(join(folder, 'schemas'), catalog, exampleLocales());
  expect(await runCommand(['release'], { cwd: folder })).toMatchObject({ code: 0 });
  edit(catalog.errors);
  writeCatalog(join(folder, 'schemas'), catalog, exampleLocales());
  return folder;
}

const changesetsIn = (folder: string): readonly string[] => readdirSync(join(folder, '.changeset'));

describe('--write-changeset', () => {
  test('announces what changed, once, and check accepts it', async () => {
    const folder = await editedPackage((errors) => Object.assign(errors.USER_NOT_FOUND, { status: 410 }));
    const first = await runCommand(['diff', '--write-changeset'], { cwd: folder });
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('a minor changeset for @acme/errors') });
    const [file = ''] = changesetsIn(folder);
    expect(readFileSync(join(folder, '.changeset', file), 'utf8')).toBe(
      '---\n"@acme/errors": minor\n---\n\n- The HTTP status of USER_NOT_FOUND (2004) is now 410 instead of 404.\n',
    );
    expect(await runCommand(['check'], { cwd: folder })).toMatchObject({ code: 0 });
    expect((await runCommand(['diff', '--write-changeset'], { cwd: folder })).stderr).toContain(
      'announces this already',
    );
    expect(changesetsIn(folder)).toHaveLength(1);
  });

  test('announces nothing if nothing changed, or if a change is forbidden', async () => {
    const same = await editedPackage(() => {});
    expect((await runCommand(['diff', '--write-changeset'], { cwd: same })).stderr).toContain('nothing changed');
    const reused = await editedPackage((errors) =>
      Object.assign(errors, { OTHER: { ...errors.USER_NOT_FOUND, message: 'Other.' } }),
    );
    expect(await runCommand(['diff', '--write-changeset'], { cwd: reused })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cannot be released'),
    });
    expect([...changesetsIn(same), ...changesetsIn(reused)]).toEqual([]);
  });

  test('needs a folder of changesets', async () => {
    const folder = temporaryFolder();
    writeCatalog(join(folder, 'a'), exampleCatalog(), {});
    const other = exampleCatalog();
    other.errors.USER_NOT_FOUND.status = 410;
    const after = writeCatalog(join(folder, 'b'), other, {});
    const { code, stdout, stderr } = await runCommand(['diff', 'a', '--catalog', after, '--write-changeset'], {
      cwd: folder,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no folder .changeset above the catalogue.');
  });

  test('a folder in place of a changeset is reported', async () => {
    const folder = await editedPackage((errors) => Object.assign(errors.USER_NOT_FOUND, { status: 410 }));
    mkdirSync(join(folder, '.changeset', 'a.md'));
    const { code, stdout } = await runCommand(['check'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('This is not a changeset. It is a folder.');
  });

  test('a file in place of the folder of changesets is ignored', async () => {
    const folder = await editedPackage((errors) => Object.assign(errors.USER_NOT_FOUND, { status: 410 }));
    rmdirSync(join(folder, '.changeset'));
    writeFileSync(join(folder, '.changeset'), '');
    expect(await runCommand(['check'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await runCommand(['diff', '--write-changeset'], { cwd: folder })).toMatchObject({ code: 2, stdout: '' });
  });
});

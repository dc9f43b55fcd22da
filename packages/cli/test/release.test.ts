import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleCatalog, writeCatalog } from './support/example-catalog.js';
import { type Ran, runCommand, temporaryFolder } from './support/run-command.js';

type Catalog = ReturnType<typeof exampleCatalog>;

/** Returns a project whose catalogue was released as 1.0.0. */
async function releasedProject(): Promise<{
  readonly folder: string;
  readonly run: (...args: string[]) => Promise<Ran>;
  edit(change: (catalog: Catalog) => void): void;
}> {
  const folder = temporaryFolder();
  const run = (...args: string[]): Promise<Ran> => runCommand(args, { cwd: folder });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@shop/errors', version: '1.0.0' }));
  writeCatalog(folder, exampleCatalog(), {});
  expect(await run('release')).toMatchObject({ code: 0 });
  return {
    folder,
    run,
    edit(change) {
      const catalog = exampleCatalog();
      change(catalog);
      writeCatalog(folder, catalog, {});
    },
  };
}

const releasedFile = (folder: string): string => readFileSync(join(folder, 'released.json'), 'utf8');

function entry(catalog: Catalog, name = 'USER_NOT_FOUND'): Record<string, unknown> {
  return (catalog.errors as Record<string, Record<string, unknown>>)[name] as Record<string, unknown>;
}

describe('release', () => {
  test('the first one keeps what the catalogue promises, without its texts', async () => {
    const { folder } = await releasedProject();
    const released = JSON.parse(releasedFile(folder));
    expect(released).toMatchObject({ format: 1, version: '1.0.0', errors: { USER_NOT_FOUND: { status: 404 } } });
    expect(releasedFile(folder)).not.toContain(String(entry(exampleCatalog()).message));
  });

  test('a second one without a change writes the same bytes, and says so', async () => {
    const { folder, run } = await releasedProject();
    const before = releasedFile(folder);
    expect((await run('release')).stdout).toContain('nothing has changed since 1.0.0');
    expect(releasedFile(folder)).toBe(before);
    expect(await run('release', '1.0.1')).toMatchObject({ code: 0 });
    const { digest, ...promise } = JSON.parse(releasedFile(folder));
    expect({ ...promise, version: '1.0.0', digest: JSON.parse(before).digest }).toEqual(JSON.parse(before));
    expect(digest).not.toBe(JSON.parse(before).digest);
  });

  test.each([
    ['patch', 'message', 'Other words.', '1.0.0', '1.0.1'],
    ['minor', 'status', 410, '1.0.1', '1.1.0'],
    ['major', 'status', 500, '1.1.0', '2.0.0'],
  ])('a %s change needs a version for it', async (_bump, property, value, requireVersionBump, enough) => {
    const { folder, run, edit } = await releasedProject();
    const before = releasedFile(folder);
    edit((catalog) => Object.assign(entry(catalog), { [property]: value }));
    const refused = await run('release', requireVersionBump);
    expect(refused).toMatchObject({ code: 1, stderr: 'Nothing was released.\n' });
    expect(refused.stdout).toContain(`must be at least ${enough}`);
    expect(releasedFile(folder)).toBe(before);
    expect(await run('release', enough, '--dry-run')).toMatchObject({ code: 0 });
    expect(releasedFile(folder)).toBe(before);
    expect(await run('release', `${enough}-beta.1`)).toMatchObject({ code: 0 });
    expect(JSON.parse(releasedFile(folder)).version).toBe(`${enough}-beta.1`);
  });

  test('without a version, or with a malformed one, is a usage error', async () => {
    const folder = temporaryFolder();
    writeCatalog(folder, exampleCatalog(), {});
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(await runCommand(['release'], { cwd: folder })).toMatchObject({ code: 2 });
    expect((await runCommand(['release', 'v1'], { cwd: folder })).stderr).toContain('"v1" is not a version');
    writeFileSync(join(folder, 'package.json'), '{');
    expect((await runCommand(['release'], { cwd: folder })).stderr).toContain('package.json cannot be read');
  });
});

describe('prereleases count from the stable release before', () => {
  const inDomain = (code: number) => ({ code, message: `Number ${code}.`, status: 400, domain: 'account' });
  const withCodes = (catalog: Catalog, ...codes: number[]): void => {
    for (const code of codes) Object.assign(catalog.errors, { [`ADDED_${code}`]: inDomain(code) });
  };

  test('one more code after 1.1.0-next.0 leads to 1.1.0 as well', async () => {
    const { run, edit } = await releasedProject();
    edit((catalog) => withCodes(catalog, 2901));
    expect(await run('release', '1.1.0-next.0')).toMatchObject({ code: 0 });
    edit((catalog) => withCodes(catalog, 2901, 2902));
    expect((await run('diff')).stdout).toContain('The next release is 1.1.0-next.1 at least (minor).');
    for (const version of ['1.1.0-next.0', '1.1.0-alpha.9', '1.0.9', '1.0.1-next.1']) {
      const refused = await run('release', version, '--dry-run');
      expect([version, refused.code, refused.stdout]).toEqual([version, 1, expect.stringContaining('1.1.0-next.1')]);
    }
    for (const version of ['1.1.0', '1.1.0-next.1', '1.1.0-rc.0', '2.0.0-next.0']) {
      expect([version, await run('release', version, '--dry-run')]).toEqual([
        version,
        expect.objectContaining({ code: 0 }),
      ]);
    }
    expect(await run('release', '1.1.0-next.1')).toMatchObject({ code: 0 });
    expect(await run('release', '1.1.0')).toMatchObject({ code: 0 });
    edit((catalog) => withCodes(catalog, 2901, 2902, 2903));
    expect((await run('release', '1.1.1')).stdout).toContain('must be at least 1.2.0');
  });

  test('a prerelease of a patch is not enough for a code, nor one of a minor version for a break', async () => {
    const { run, edit } = await releasedProject();
    edit((catalog) => Object.assign(entry(catalog), { message: 'Other words.' }));
    expect(await run('release', '1.0.1-next.0')).toMatchObject({ code: 0 });
    edit((catalog) => withCodes(catalog, 2901));
    expect((await run('release', '1.0.1-next.1')).stdout).toContain('must be at least 1.1.0');
    expect(await run('release', '1.1.0-next.0')).toMatchObject({ code: 0 });
    edit((catalog) => Object.assign(entry(catalog), { status: 500 }));
    expect((await run('release', '1.1.0-next.1')).stdout).toContain('must be at least 2.0.0');
  });

  test('pre mode of changesets works from start to exit', async () => {
    const { folder, run, edit } = await releasedProject();
    mkdirSync(join(folder, '.changeset'));
    const announce = (name: string, type: string): void =>
      writeFileSync(join(folder, `.changeset/${name}.md`), `---\n"@shop/errors": ${type}\n---\n\nText.\n`);
    edit((catalog) => withCodes(catalog, 2901));
    announce('one', 'patch');
    expect((await run('check')).stdout).toContain('changesets-announce-enough');
    announce('one', 'minor');
    expect(await run('check')).toMatchObject({ code: 0 });
    expect(await run('release', '1.1.0-next.0')).toMatchObject({ code: 0 });
    edit((catalog) => withCodes(catalog, 2901, 2902));
    announce('two', 'patch');
    expect(await run('check')).toMatchObject({ code: 0 });
    expect(await run('release', '1.1.0-next.1')).toMatchObject({ code: 0 });
    rmSync(join(folder, '.changeset'), { recursive: true });
    expect(await run('release', '1.1.0')).toMatchObject({ code: 0 });
  });
});

test('an accepted change also needs a new version', async () => {
  const { folder, run, edit } = await releasedProject();
  edit((catalog) => Object.assign(entry(catalog), { status: 500 }));
  const about = { rule: 'status-changed', name: 'USER_NOT_FOUND', reason: 'Nobody reads it.', person: 'Ann' };
  writeFileSync(join(folder, 'accepted-changes.json'), JSON.stringify([{ ...about, expires: '9999-12-31' }]));
  const before = releasedFile(folder);
  const same = await run('release', '1.0.0');
  expect(same.code).toBe(1);
  expect(same.stdout).toContain('must be at least 1.0.1');
  expect(releasedFile(folder)).toBe(before);
  expect(await run('release', '1.0.1')).toMatchObject({ code: 0 });
});

describe('after a release, check refuses', () => {
  test('a code with another name', async () => {
    const { run, edit } = await releasedProject();
    edit((catalog) => {
      const { USER_NOT_FOUND, ...others } = catalog.errors as Record<string, Record<string, unknown>>;
      catalog.errors = { ...others, ACCOUNT_GONE: { ...USER_NOT_FOUND, message: 'Something else.' } } as never;
    });
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /catalog\.json:\d+:\d+ error The code \d+ belongs to USER_NOT_FOUND; now ACCOUNT_GONE has it\. code-reused/,
    );
    expect(stdout).toContain('"aliases"');
  });

  test('a retired error that is gone or live again', async () => {
    const { run, edit } = await releasedProject();
    const retired = { since: '2.0.0', reason: 'Nobody is looked up any more.' };
    edit((catalog) => Object.assign(entry(catalog), { retired }));
    expect(await run('release', '2.0.0')).toMatchObject({ code: 0 });
    edit(() => {});
    expect((await run('check')).stdout).toContain('now it is live again. tombstone-deleted');
    edit((catalog) => delete (catalog.errors as Record<string, unknown>).USER_NOT_FOUND);
    expect((await run('check')).stdout).toContain('its entry is gone. tombstone-deleted');
    expect(await run('release', '3.0.0')).toMatchObject({ code: 1 });
  });

  test.each([
    [
      'with a merge conflict in it',
      (text: string) => text.replace('"format"', '<<<<<<< ours\n"format"'),
      'files-are-json',
    ],
    ['edited by hand', (text: string) => text.replace('"status": 404', '"status": 400'), 'releases-are-kept'],
    ['of a newer tool', (text: string) => text.replace('"format": 1', '"format": 9'), 'newer than this tool knows'],
    ['of another shape', () => '{ "format": 1 }', 'releases-are-kept'],
    ['that is empty', () => '', 'files-are-json'],
  ])('a released.json %s', async (_what, spoil, said) => {
    const { folder, run } = await releasedProject();
    writeFileSync(join(folder, 'released.json'), spoil(releasedFile(folder)));
    const before = releasedFile(folder);
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/released\.json:\d+:\d+ error /);
    expect(stdout).toContain(said);
    expect(await run('release', '9.0.0')).toMatchObject({ code: 1 });
    expect(releasedFile(folder)).toBe(before);
  });
});

describe('a pending changeset', () => {
  async function withChangeset(text: string): Promise<Ran> {
    const { folder, run, edit } = await releasedProject();
    edit((catalog) => Object.assign(entry(catalog), { status: 410 }));
    mkdirSync(join(folder, '.changeset'));
    writeFileSync(join(folder, '.changeset/README.md'), '# Changesets\n');
    writeFileSync(join(folder, '.changeset/brave-cats.md'), text);
    return await run('check');
  }

  test('that announces less than what changed is refused, with its line', async () => {
    const { code, stdout } = await withChangeset('---\n"@shop/other": major\n"@shop/errors": patch\n---\n\nA text.\n');
    expect(code).toBe(1);
    expect(stdout).toMatch(/brave-cats\.md:3:1 error .* announces a patch release of @shop\/errors, .* is minor/);
    expect(stdout).toContain('help: Write minor here');
  });

  test.each(['minor', 'major'])('that announces enough passes: %s', async (type) => {
    expect(await withChangeset(`---\n"@shop/errors": ${type}\n---\n\nA status.\n`)).toMatchObject({ code: 0 });
  });

  test('of another package says nothing', async () => {
    expect(await withChangeset('---\n"@shop/other": patch\n---\n')).toMatchObject({ code: 0 });
  });

  test.each(['no front matter', '---\n"@shop/errors": huge\n---\n', '---\n- a\n---\n', '---\n"a: b\n---\n'])(
    'that cannot be read is refused: %j',
    async (text) => {
      const { code, stdout } = await withChangeset(text);
      expect(code).toBe(1);
      expect(stdout).toMatch(/brave-cats\.md:1:1 error This is not a changeset\./);
    },
  );
});

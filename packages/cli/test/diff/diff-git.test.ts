import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MutableCatalog } from '../support/example-catalog.js';
import { gitRepository, runGit } from '../support/git-repository.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

/** Runs `diff` and returns the rules and names that it finds, or what it says instead. */
async function diff(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await runCommand(['diff', '--format', 'json', ...args], { cwd });
  if (!stdout.startsWith('{')) return { code, stderr };
  const { bump, changes, before, diagnostics } = JSON.parse(stdout);
  const found = (changes ?? []).map(({ rule, name }: MutableCatalog) => `${rule} ${name}`);
  return { code, stderr, bump, found, before: before?.title, diagnostics };
}

function repositoryWithHistory() {
  const repository = gitRepository();
  repository.commit();
  repository.git('tag', 'v1.0.0');
  repository.commit((_, { de }) => Object.assign(de, { USER_NOT_FOUND: 'Kein Benutzer.' }));
  repository.git('tag', '-a', 'v1.1.0', '-m', 'Release');
  repository.commit(({ errors }, { de }) => {
    de.USER_NOT_FOUND = 'Kein Benutzer.';
    errors.USER_NOT_FOUND.status = 410;
  });
  return repository;
}

describe('a git revision', () => {
  test('a branch, a tag, an annotated tag, a commit, an ancestor', async () => {
    const { folder, git } = repositoryWithHistory();
    expect(await diff(folder, 'main')).toMatchObject({ code: 0, bump: 'none', found: [] });
    const [both, one] = [
      ['status-changed USER_NOT_FOUND', 'translation-changed USER_NOT_FOUND'],
      ['status-changed USER_NOT_FOUND'],
    ];
    expect((await diff(folder, 'v1.0.0')).found).toEqual(both);
    expect((await diff(folder, 'v1.1.0')).found).toEqual(one);
    expect((await diff(folder, 'HEAD~2')).found).toEqual(both);
    expect((await diff(folder, git('rev-parse', 'HEAD~1').trim())).found).toEqual(one);
    expect((await diff(folder, 'v1.1.0')).before).toMatch(
      /^v1\.1\.0, git revision [0-9a-f]{7} \(schemas\/catalog\.json\)$/,
    );
  });

  test('says which version comes next, if the last release is known and the same on both sides', async () => {
    const { folder, commit } = gitRepository();
    const lastLine = async (...words: readonly string[]): Promise<string | undefined> =>
      (await runCommand(['diff', ...words], { cwd: folder })).stdout.trim().split('\n').at(-1);
    commit();
    await runCommand(['release', '0.4.2'], { cwd: folder });
    commit(({ errors }) => Object.assign(errors.USER_NOT_FOUND, { causes: ['Deleted.'] }));
    commit(({ errors }) => Object.assign(errors.USER_NOT_FOUND, { status: 410 }));
    expect(await lastLine('HEAD~1')).toMatch(/changes\. The next release is 0\.4\.3 at least \(minor\)\.$/);
    expect(await lastLine('HEAD~1', '--level', 'wire')).toContain('The next release is 0.4.3 at least');
    await runCommand(['release', '0.4.3'], { cwd: folder });
    expect(await lastLine('HEAD~1')).toMatch(/\. The next release is minor at least\.$/);
    expect(await lastLine('HEAD~2')).toMatch(/\. The next release is minor at least\.$/);
    writeFileSync(join(folder, 'schemas/released.json'), '{');
    expect(await lastLine('HEAD~1')).toMatch(/\. The next release is minor at least\.$/);
  });

  test('two of them, with any working tree', async () => {
    const { folder } = repositoryWithHistory();
    writeFileSync(join(folder, 'schemas/catalog.json'), '{');
    expect((await diff(folder, 'v1.0.0', 'v1.1.0')).found).toEqual(['translation-changed USER_NOT_FOUND']);
    rmSync(join(folder, 'schemas'), { recursive: true });
    expect((await diff(folder, 'v1.0.0', 'v1.1.0')).found).toEqual(['translation-changed USER_NOT_FOUND']);
  });

  test('from a folder below, from elsewhere, and in a hook', async () => {
    const { folder } = repositoryWithHistory();
    mkdirSync(join(folder, 'src/deep'), { recursive: true });
    expect((await diff(join(folder, 'src/deep'), 'v1.1.0')).found).toHaveLength(1);
    expect(
      (await diff(temporaryFolder(), 'v1.1.0', '--catalog', join(folder, 'schemas/catalog.json'))).found,
    ).toHaveLength(1);
    const hook = await runCommand(['diff', 'v1.1.0'], {
      cwd: folder,
      env: { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' },
    });
    expect(hook).toMatchObject({ code: 0, stderr: '' });
  });

  test('a path in it, even after the catalogue has moved', async () => {
    const { folder, git } = repositoryWithHistory();
    renameSync(join(folder, 'schemas'), join(folder, 'contract'));
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Move the catalogue');
    const catalog = ['--catalog', join(folder, 'contract/catalog.json')];
    const moved = await diff(folder, 'v1.1.0', ...catalog);
    expect(moved.code).toBe(2);
    expect(moved.stderr).toMatch(/The git revision v1\.1\.0 \([0-9a-f]{7}\) has no contract\/catalog\.json\./);
    expect(moved.stderr).toContain(
      'It has schemas/catalog.json; name it with the git revision: v1.1.0:schemas/catalog.json',
    );
    for (const path of ['schemas/catalog.json', 'schemas', '../schemas/', '']) {
      expect((await diff(folder, `v1.1.0:${path}`, ...catalog)).found, path).toEqual(['status-changed USER_NOT_FOUND']);
    }
  });

  test('its released.json', async () => {
    const { folder, git } = repositoryWithHistory();
    expect(await runCommand(['release', '1.2.0'], { cwd: folder })).toMatchObject({ code: 0 });
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Release');
    expect(await diff(folder, 'main:schemas/released.json')).toMatchObject({
      code: 0,
      bump: 'none',
      before: 'release 1.2.0 (main:schemas/released.json)',
    });
  });

  test('a file of the same name comes first, and that is said', async () => {
    const { folder } = repositoryWithHistory();
    writeFileSync(join(folder, 'main'), readFileSync(join(folder, 'schemas/catalog.json')));
    const { stderr, before } = await diff(folder, 'main');
    expect(before).toBe('main, file');
    expect(stderr).toContain('"main" is a file and a git revision; the file was taken. Write refs/heads/main');
    expect((await diff(folder, 'refs/heads/main')).before).toMatch(/^refs\/heads\/main, git revision/);
  });

  test('names that git would take for something else', async () => {
    const { folder, git } = repositoryWithHistory();
    for (const word of ['--output=evil', '-1', ':0:schemas/catalog.json', 'HEAD^{/nothing}', 'a b', '$(touch evil)']) {
      const ran = await runCommand(['diff', '--format', 'json', '--', word], { cwd: folder });
      expect(ran, word).toMatchObject({ code: 2, stdout: '' });
    }
    git('update-ref', 'refs/heads/--output=evil', 'HEAD');
    expect((await diff(folder, '--', '--output=evil')).before).toMatch(/^--output=evil, git revision/);
    expect(git('status', '--short')).toBe('');
  });
});

describe('a revision that cannot be read is an error that says what to do', () => {
  test('an unknown git revision', async () => {
    const { folder } = repositoryWithHistory();
    for (const [word, says] of [
      ['mian', 'Did you mean main?'],
      ['v1.0.1', 'Did you mean v1.0.0?'],
      ['0123456789abcdef', 'Name a branch, a tag, a commit'],
      ['schemas/catalogue.json', 'There is no file and no git revision "schemas/catalogue.json".'],
    ] as const) {
      const { code, stderr } = await diff(folder, word);
      expect(code).toBe(2);
      expect(stderr).toContain(says);
    }
  });

  test('a branch that only the remote has', async () => {
    const { folder } = repositoryWithHistory();
    const clone = join(temporaryFolder(), 'clone');
    runGit(folder, ['checkout', '--quiet', '-b', 'topic']);
    runGit(folder, ['clone', '--quiet', folder, clone]);
    expect((await diff(clone, 'main')).stderr).toContain('Did you mean origin/main?');
  });

  test('a shallow clone', async () => {
    const { folder } = repositoryWithHistory();
    const clone = join(temporaryFolder(), 'clone');
    runGit(folder, ['clone', '--quiet', '--depth', '1', '--no-tags', `file://${folder}`, clone]);
    for (const word of ['v1.0.0', 'HEAD~1']) {
      const { code, stderr } = await diff(clone, word);
      expect(code).toBe(2);
      expect(stderr).toContain('git fetch --unshallow');
      expect(stderr).toContain('fetch-depth: 0');
    }
  });

  test('a shallow clone with a tag that is nearly the same', async () => {
    const { folder } = repositoryWithHistory();
    const clone = join(temporaryFolder(), 'clone');
    runGit(folder, ['tag', 'v9.9.8']);
    runGit(folder, ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
    const { stderr } = await diff(clone, 'v9.9.9');
    expect(stderr).toContain('Did you mean v9.9.8?');
    expect(stderr).toContain('git fetch --unshallow');
  });

  test('outside a repository', async () => {
    const { folder } = repositoryWithHistory();
    rmSync(join(folder, '.git'), { recursive: true });
    const { code, stderr } = await diff(folder, 'main');
    expect(code).toBe(2);
    expect(stderr).toContain('not a git repository');
    expect(stderr).toContain('Go to a repository, or name a file');
  });

  test('a git revision without a catalogue', async () => {
    const repository = gitRepository();
    repository.git('commit', '--quiet', '--allow-empty', '-m', 'Nothing yet');
    repository.git('tag', 'empty');
    repository.commit();
    const { code, stderr } = await diff(repository.folder, 'empty');
    expect(code).toBe(2);
    expect(stderr).toContain('has no schemas/catalog.json.\nhelp: Name a git revision that has one.');
  });

  test('a git revision with a broken catalogue or a broken locale', async () => {
    const repository = gitRepository();
    repository.commit(({ errors }, locales) => {
      errors.USER_NOT_FOUND.code = 2004.5;
      locales.de = '{';
    });
    const { code, diagnostics, stderr } = await diff(repository.folder, 'main', 'main');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing was compared.\n' });
    expect(diagnostics.map(({ file, line }: MutableCatalog) => `${file} ${line}`)).toEqual(
      expect.arrayContaining(['main:schemas/catalog.json 18', 'main:schemas/locales/de.json 1']),
    );
  });

  test('a partial clone that lacks the files, and cannot fetch them', async () => {
    const { folder } = repositoryWithHistory();
    runGit(folder, ['config', 'uploadpack.allowFilter', 'true']);
    const clone = join(temporaryFolder(), 'clone');
    runGit(folder, ['clone', '--quiet', '--filter=blob:none', `file://${folder}`, clone]);
    rmSync(join(folder, '.git'), { recursive: true });
    const { code, stderr } = await diff(clone, 'v1.0.0');
    expect(code).toBe(2);
    expect(stderr).toContain('This clone lacks files of that revision.');
  });
});

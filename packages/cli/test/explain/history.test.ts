import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepository, runGit } from '../support/git-repository.js';
import { CATALOG, type Project, project, release } from '../support/project.js';
import { runCommand, temporaryFolder } from '../support/run-command.js';

/** A project whose catalogue got an error after its first release, with a commit for each step. */
async function released(): Promise<Project & ReturnType<typeof gitRepository>> {
  const shop = project();
  const repository = gitRepository(shop.folder);
  const commit = (): void => {
    repository.git('add', '--all');
    repository.git('commit', '--quiet', '--message', 'Edit', '--date', '2026-02-03T12:00:00Z');
  };
  await release(shop, '1.3.0');
  commit();
  shop.write(
    'catalog.json',
    CATALOG.replace(
      '"CARD_EXPIRED"',
      '"CARD_GONE": { "code": 3003, "message": "Gone.", "status": 402, "domain": "payment" },\n    "CARD_EXPIRED"',
    ),
  );
  commit();
  await release(shop, '1.4.0');
  commit();
  await release(shop, '1.5.0');
  commit();
  return { ...repository, ...shop };
}

describe('git says', () => {
  test('in which release an error came, when, and from whom', async () => {
    const { run, git } = await released();
    const [second = '', first = ''] = git('log', '--format=%h', '--', 'catalog.json').split('\n');
    const { stdout } = await run('explain', '3003', '1001');
    expect(stdout).toContain(`  since        1.4.0, added on 2026-02-03 by Wang Li, ${second}\n`);
    expect(stdout).toContain(`  since        1.3.0, added on 2026-02-03 by Wang Li, ${first}\n`);
    expect(stdout).toMatch(/ {2}ask {10}who wrote it: git log -L \d+,\+1:catalog\.json\n/);
  });

  test('less than the catalogue: "since" counts', async () => {
    const { run, read, write } = await released();
    write('catalog.json', read('catalog.json').replace('"code": 3003,', '"code": 3003, "since": "0.9.0",'));
    expect((await run('explain', '3003')).stdout).toContain('  since        0.9.0, added on ');
  });

  test('nothing with --no-history', async () => {
    const { run } = await released();
    const { stdout } = await run('explain', '3003', '--no-history');
    expect(stdout).not.toMatch(/ since | git log/);
  });

  test('nothing of what is not committed', async () => {
    const shop = project();
    gitRepository(shop.folder);
    const { code, stdout } = await shop.run('explain', '3001');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/ since | git log/);
  });

  test('nothing in a clone without its history, because the oldest commit there is not the first one', async () => {
    const { folder } = await released();
    const clone = temporaryFolder();
    runGit(clone, ['clone', '--quiet', '--depth', '1', `file://${folder}`, 'shop']);
    const { code, stdout } = await runCommand(['explain', '3003'], { cwd: join(clone, 'shop') });
    expect(code).toBe(0);
    expect(stdout).not.toContain('  since ');
  });

  test('as a machine reads it', async () => {
    const { run } = await released();
    const { git } = JSON.parse((await run('explain', '3003', '--format', 'json')).stdout);
    expect(git).toMatchObject({ firstRelease: '1.4.0', added: { date: '2026-02-03', author: 'Wang Li' } });
  });
});

test('outside of a repository nothing of git is proposed', async () => {
  const { code, stdout } = await project().run('explain', '3001');
  expect(code).toBe(0);
  expect(stdout).not.toContain('git');
});

test('a path with spaces and quotes is one word for the shell, and is no pattern for git', async () => {
  const { folder, git } = gitRepository();
  const file = "it's [mine] $(id)/catalog.json";
  mkdirSync(join(folder, "it's [mine] $(id)"));
  writeFileSync(join(folder, file), CATALOG);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Edit');
  const { stdout } = await runCommand(['explain', '3001', '--catalog', file], { cwd: folder });
  const [, words = ''] = /who wrote it: git (log .*)\n/.exec(stdout) ?? [];
  expect(words).toContain(`'\\''`);
  const ran = spawnSync('sh', ['-c', `git ${words.replaceAll('\\\\', '\\')}`], { cwd: folder, encoding: 'utf8' });
  expect(ran.stdout).toContain('"CARD_EXPIRED"');
});

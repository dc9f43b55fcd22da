import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { gitEnvironment } from '../support/git-repository.js';
import { CATALOG, type Project, project, release } from '../support/project.js';

type Edit = (project: Project) => void | Promise<void>;

/** Returns a project in a repository after a merge of two branches with an edit each. */
async function merged(catalog: string, ours: Edit, theirs: Edit) {
  const here = project(catalog, {});
  const git = (...args: readonly string[]) =>
    spawnSync('git', args, { cwd: here.folder, encoding: 'utf8', env: gitEnvironment() });
  const commit = () => git('commit', '--quiet', '--all', '--message', 'Edit');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  commit();
  git('switch', '--quiet', '--create', 'theirs');
  await theirs(here);
  commit();
  git('switch', '--quiet', 'main');
  await ours(here);
  commit();
  const { status, stdout } = git('merge', '--quiet', '--no-edit', 'theirs');
  return { ...here, status, stdout };
}

function add(name: string, domain: string): Edit {
  return async ({ run }) => {
    const args = ['--message', `${name}.`, '--status', '400', '--domain', domain, '--yes'];
    expect(await run('add', name, ...args)).toMatchObject({ code: 0 });
  };
}

test('two branches that add a code in different ranges merge without a conflict', async () => {
  const { status, run, errors } = await merged(CATALOG, add('USER_EXPIRED', 'account'), add('CARD_MISSING', 'payment'));
  expect(status).toBe(0);
  expect(await run('check')).toMatchObject({ code: 0 });
  expect([errors().USER_EXPIRED?.code, errors().CARD_MISSING?.code]).toEqual([1003, 3003]);
});

describe('two branches that take the same code', () => {
  test('meet in a conflict, which check refuses with the line and the help', async () => {
    const { status, run } = await merged(CATALOG, add('USER_EXPIRED', 'account'), add('USER_MISSING', 'account'));
    expect(status).toBe(1);
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^catalog\.json:\d+:1 error [^\n]*merge conflict/);
  });

  test('or merge silently, and check names the free code for the later one', async () => {
    const { status, run, read } = await merged(SCATTERED, add('USER_EXPIRED', 'account'), byHand);
    expect(status).toBe(0);
    expect(read('catalog.json').match(/"code": 1003/g)).toHaveLength(2);
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('USER_EXPIRED has the code 1003, which belongs to USER_MISSING.');
    expect(stdout).toContain('Give it a free code, such as 1004 in "accounts".');
  });

  test('and if one of them was released meanwhile, the other one must change', async () => {
    const { run, read, write, folder } = await merged(SCATTERED, add('USER_EXPIRED', 'account'), byHand);
    const both = read('catalog.json');
    write('catalog.json', both.replace(/ {4}"USER_MISSING".*\n/, ''));
    await release({ folder, write });
    write('catalog.json', both);
    const refused = await run('check');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain(
      'USER_MISSING has the code 1003, which belongs to USER_EXPIRED, released with it.',
    );
    const [, help = ''] = /such as (\d+) in "accounts"/.exec(refused.stdout) ?? [];
    write('catalog.json', both.replace('"USER_MISSING": { "code": 1003', `"USER_MISSING": { "code": ${help}`));
    expect(await run('check')).toMatchObject({ code: 0 });
  });
});

/** Not sorted by code, as an imported catalogue may be: to git, the edits do not touch. */
const SCATTERED = CATALOG.replace(/ {4}"ORDER_NOT_FOUND".*\n/, '').replace(
  '    "USER_NOT_FOUND"',
  '    "ORDER_NOT_FOUND": { "code": 2000, "message": "No order.", "status": 404, "domain": "order" },\n    "USER_NOT_FOUND"',
);

function byHand({ read, write }: Project): void {
  const entry = `    "USER_MISSING": ${BY_HAND},\n`;
  write('catalog.json', read('catalog.json').replace('"errors": {\n', `"errors": {\n${entry}`));
}

const BY_HAND = '{ "code": 1003, "message": "Missing.", "status": 400, "domain": "account" }';

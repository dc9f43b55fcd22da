import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { mustRun, type Ran, root, run } from '../repository.js';

/** A clone of the repository that every test of this folder builds and edits in, one file of tests after the other. */
export interface Clone {
  readonly folder: string;
  /** The tasks that turbo executed to build it for the first time. */
  readonly firstBuild: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly clone: Clone;
  }
}

/** Git without the settings of whoever runs the tests: a name, hooks, line endings, signatures. */
const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Wang Li',
  GIT_AUTHOR_EMAIL: 'wang.li@example.com',
  GIT_COMMITTER_NAME: 'Wang Li',
  GIT_COMMITTER_EMAIL: 'wang.li@example.com',
};

const AS_IT_IS = 'as-it-is';

/** Makes the clone and builds it; Vitest calls it before the first test of this folder. */
export default function setup({ provide }: Pick<TestProject, 'provide'>): () => void {
  const folder = makeClone();
  provide('clone', { folder, firstBuild: buildIn(folder) });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Returns a new clone with its dependencies, in which nothing is built. */
export function makeClone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-clone-'));
  // What git would commit: edits of the working tree included.
  const files = mustRun('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  linkDependencies(folder);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'As it is');
  git(folder, 'tag', AS_IT_IS);
  return folder;
}

/** Undoes every edit; what turbo has built and cached stays. */
export function resetClone(): Clone {
  const clone = inject('clone');
  git(clone.folder, 'checkout', '--quiet', '--force', '-B', 'main', AS_IT_IS);
  git(clone.folder, 'clean', '--quiet', '--force', '-d');
  return clone;
}

/** Commits every edit to the branch main. */
export function commitInClone(): void {
  const { folder } = inject('clone');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Edit');
}

/** Builds the clone; the tasks that turbo executed and did not find in its cache. */
export function build(): readonly string[] {
  return buildIn(inject('clone').folder);
}

/** Runs a command in the clone, with its commands in the path as npm has them. */
export function runInClone(command: string, ...args: readonly string[]): Ran {
  return run(command, args, inject('clone').folder, environmentOf(inject('clone').folder));
}

/** The environment in which the commands of the clone's packages are found. */
export function environmentOf(folder: string): NodeJS.ProcessEnv {
  const path = `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const cache = join(folder, 'node_modules/.npm-cache');
  return { ...GIT_ENVIRONMENT, PATH: path, NO_UPDATE_NOTIFIER: '1', npm_config_cache: cache };
}

function git(folder: string, ...args: readonly string[]): void {
  mustRun('git', args, folder, GIT_ENVIRONMENT);
}

function buildIn(folder: string): readonly string[] {
  return buildTasks(folder)
    .filter(({ cache }) => cache.status !== 'HIT')
    .map(({ taskId }) => taskId);
}

/** What turbo did with a task. */
export interface BuiltTask {
  readonly taskId: string;
  readonly cache: { readonly status: 'HIT' | 'MISS'; readonly source?: 'LOCAL' | 'REMOTE' };
}

/** Builds a clone; every task that has a command. */
export function buildTasks(folder: string, env: NodeJS.ProcessEnv = {}): readonly BuiltTask[] {
  const runs = join(folder, '.turbo/runs');
  rmSync(runs, { recursive: true, force: true });
  mustRun('turbo', ['run', 'build', '--summarize'], folder, { ...environmentOf(folder), ...env });
  const [name = ''] = readdirSync(runs);
  const summary = JSON.parse(readFileSync(join(runs, name), 'utf8'));
  const tasks: readonly (BuiltTask & { readonly command: string })[] = summary.tasks;
  return tasks.filter(({ command }) => command !== '<NONEXISTENT>');
}

function linkDependencies(folder: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(modules)) {
    const [from, to] = [join(modules, name), join(folder, 'node_modules', name)];
    // Links to the packages of this repository and to their commands are relative: copied, they lead into the clone.
    if (name === '@error-contracts' || name === '.bin') cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, to);
  }
}

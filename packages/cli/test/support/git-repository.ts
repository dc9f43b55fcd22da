import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exampleCatalog, exampleLocales, type MutableCatalog, writeCatalog } from './example-catalog.js';
import { neutralEnvironment, temporaryFolder } from './run-command.js';

/** A git repository in a folder that is removed when the test has ended. */
export interface GitRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes the example, edited, below `schemas`, and commits everything. */
  commit(edit?: (catalog: MutableCatalog, locales: Record<string, MutableCatalog>) => void): void;
}

/** Returns a new repository on the branch main. */
export function gitRepository(folder: string = temporaryFolder()): GitRepository {
  const git = (...args: readonly string[]): string => runGit(folder, args);
  git('init', '--quiet', '-b', 'main');
  return {
    folder,
    git,
    commit(edit = () => {}) {
      const [catalog, locales] = [exampleCatalog(), exampleLocales()];
      edit(catalog, locales);
      writeCatalog(join(folder, 'schemas'), catalog, locales);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', 'Edit the catalogue');
    },
  };
}

/** Runs git and returns what it printed. */
export function runGit(folder: string, args: readonly string[]): string {
  const ran = spawnSync('git', args, { cwd: folder, encoding: 'utf8', env: gitEnvironment() });
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout;
}

/** Returns the environment in which git has an author, and no settings of the person who runs the tests. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const [name, email] = ['Wang Li', 'wang.li@example.com'];
  const author = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email };
  return { ...neutralEnvironment(), ...author, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exampleCatalog, exampleLocales, type MutableCatalog, writeCatalog } from './example-catalog.js';
import { temporaryFolder } from './run-command.js';

/** A git repository in a folder that is gone when the test has ended. */
export interface GitRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes the example, edited, below `schemas`, and commits all there is. */
  commit(edit?: (catalog: MutableCatalog, locales: Record<string, MutableCatalog>) => void): void;
}

/** A new repository on the branch main. */
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

/** What git printed; whoever runs the tests has neither a name nor settings. */
export function runGit(folder: string, args: readonly string[]): string {
  const person = { name: 'Wang Li', email: 'wang.li@example.com' };
  const ran = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: person.name,
      GIT_AUTHOR_EMAIL: person.email,
      GIT_COMMITTER_NAME: person.name,
      GIT_COMMITTER_EMAIL: person.email,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout;
}

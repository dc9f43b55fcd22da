import { type GitOutput, git } from './git.js';

/** The place in a repository where git is asked. */
export interface Repository {
  readonly folder: string;
  /** The way from its root to the folder, with a slash at its end; empty at the root. */
  readonly prefix: string;
}

/** The repository of a folder, or what git says where there is none. */
export async function repositoryOf(
  folder: string,
): Promise<{ readonly repository: Repository } | { readonly repository?: never; readonly reason: string }> {
  const { code, stdout, stderr } = await git(folder, ['rev-parse', '--show-prefix']);
  if (code === 0) return { repository: { folder, prefix: stdout.toString().replace(/\n$/, '') } };
  return {
    reason:
      stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '',
  };
}

/** The commit of a revision, or undefined where git knows none by this name. */
export async function commitOf({ folder }: Repository, revision: string): Promise<string | undefined> {
  if (revision === '') return undefined;
  const { code, stdout } = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** The names of branches and tags. */
export async function refsOf({ folder }: Repository): Promise<readonly string[]> {
  const refs = ['refs/heads', 'refs/tags', 'refs/remotes'];
  return lines(await git(folder, ['for-each-ref', '--format=%(refname:short)', ...refs]));
}

/** Whether the history of a clone was cut off. */
export async function isShallow({ folder }: Repository): Promise<boolean> {
  const { stdout } = await git(folder, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString().trim() === 'true';
}

/** The paths of all files in a commit that end like this. */
export async function pathsEndingWith({ folder }: Repository, commit: string, end: string): Promise<readonly string[]> {
  const { stdout } = await git(folder, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  return stdout
    .toString()
    .split('\0')
    .filter((path) => path === end || path.endsWith(`/${end}`));
}

function lines({ stdout }: GitOutput): readonly string[] {
  return stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}

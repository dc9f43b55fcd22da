import { type GitFolder, type GitOutput, git } from './git.js';

/** A folder in a repository. */
export interface Repository extends GitFolder {
  /** The path from the root of the repository to the folder, with a slash at its end; empty at the root. */
  readonly prefix: string;
}

/** Resolves to the repository of a folder, or to what git says if there is none. */
export async function repositoryOf(
  at: GitFolder,
): Promise<{ readonly repository: Repository } | { readonly repository?: never; readonly reason: string }> {
  const { code, stdout, stderr } = await git(at, ['rev-parse', '--show-prefix']);
  if (code === 0) return { repository: { ...at, prefix: stdout.toString().replace(/\n$/, '') } };
  return {
    reason:
      stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '',
  };
}

/** Resolves to the commit of a git revision, or to undefined if git knows none with this name. */
export async function commitOf(repository: Repository, revision: string): Promise<string | undefined> {
  if (revision === '') return undefined;
  const { code, stdout } = await git(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  return code === 0 ? stdout.toString().trim() : undefined;
}

/** Resolves to the names of branches and tags. */
export async function refsOf(repository: Repository): Promise<readonly string[]> {
  const refs = ['refs/heads', 'refs/tags', 'refs/remotes'];
  return lines(await git(repository, ['for-each-ref', '--format=%(refname:short)', ...refs]));
}

/** Resolves to whether a clone lacks a part of the history. */
export async function isShallow(repository: Repository): Promise<boolean> {
  const { stdout } = await git(repository, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString().trim() === 'true';
}

/** Resolves to the paths of all files in a commit that end like this. */
export async function pathsEndingWith(repository: Repository, commit: string, end: string): Promise<readonly string[]> {
  const { stdout } = await git(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
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

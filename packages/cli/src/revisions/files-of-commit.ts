import { UsageError } from '../terminal/usage-error.js';
import { git } from './git.js';
import type { Repository } from './repository.js';

/** Resolves to the files at these paths of a commit, and the JSON files in the folders at these paths, by their paths. */
export async function filesOfCommit(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { stdout } = await git(repository, [
    '--literal-pathspecs',
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...(paths.includes('.') ? [] : paths),
  ]);
  const found = stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      const isWanted = path !== undefined && (path.endsWith('.json') || paths.includes(path));
      return id !== undefined && isWanted ? [{ id, path }] : [];
    });
  const contents = await blobs(
    repository,
    found.map(({ id }) => id),
  );
  return new Map(found.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]));
}

/** Resolves to the contents of blobs in their order, all from one process. */
async function blobs(repository: Repository, ids: readonly string[]): Promise<readonly Uint8Array[]> {
  if (ids.length === 0) return [];
  const { code, stdout } = await git(repository, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (code !== 0) throw missingObjects();
  const contents: Uint8Array[] = [];
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(stdout.toString('latin1', at, end))?.[1]);
    if (!Number.isInteger(size)) throw missingObjects();
    contents.push(stdout.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

/** A partial clone has the names of old files, but not their contents. */
function missingObjects(): UsageError {
  return new UsageError('This clone lacks files of that revision.', 'Fetch them: git fetch --refetch --no-filter.');
}

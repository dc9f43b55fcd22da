import { git } from '../revisions/git.js';
import type { History } from './history.js';

/** The commit that last changed a line. */
export interface LineCommit {
  readonly commit: string;
  readonly author: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly summary: string;
  /** False for what nobody committed yet. */
  readonly isCommitted: boolean;
  /** The file before that commit: a commit and a path from the root; undefined if there is none, or none in this clone. */
  readonly previous: { readonly commit: string; readonly path: string } | undefined;
}

/** Above this many lines all are asked for, because a command line has a limit. */
const MOST_LINES = 500;

/**
 * Resolves to the commits that last changed some lines of a file, by line; empty if git does not know the file.
 *
 * @param commit - The version of the file; undefined for the working tree.
 * @param path - From the root of the repository.
 */
export async function blame(
  { root }: History,
  path: string,
  lines: readonly number[],
  commit?: string,
): Promise<ReadonlyMap<number, LineCommit>> {
  const ranges = lines.length > MOST_LINES ? [] : lines.flatMap((line) => ['-L', `${line},${line}`]);
  const revision = commit === undefined ? [] : [commit];
  const { code, stdout } = await git(root, ['blame', '--porcelain', ...ranges, ...revision, '--', path]);
  return code === 0 ? linesOf(stdout.toString()) : new Map();
}

function linesOf(output: string): ReadonlyMap<number, LineCommit> {
  const commits = new Map<string, LineCommit>();
  const found = new Map<number, LineCommit>();
  let facts: Map<string, string> = new Map();
  let at: readonly [commit: string, line: number] = ['', 0];
  for (const line of output.split('\n')) {
    const [, commit, final] = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(line) ?? [];
    if (line.startsWith('\t')) {
      const [id, number] = at;
      const known = commits.get(id) ?? lineCommit(id, facts);
      commits.set(id, known);
      found.set(number, known);
      facts = new Map();
    } else if (commit !== undefined) {
      at = [commit, Number(final)];
    } else {
      const space = line.indexOf(' ');
      facts.set(space === -1 ? line : line.slice(0, space), space === -1 ? '' : line.slice(space + 1));
    }
  }
  return found;
}

function lineCommit(commit: string, facts: ReadonlyMap<string, string>): LineCommit {
  const [, before, path] = /^([0-9a-f]+) (.*)$/.exec(facts.get('previous') ?? '') ?? [];
  return {
    commit,
    author: facts.get('author') ?? '',
    time: Number(facts.get('author-time') ?? 0),
    summary: facts.get('summary') ?? '',
    isCommitted: !/^0+$/.test(commit),
    previous: before === undefined || path === undefined ? undefined : { commit: before, path },
  };
}

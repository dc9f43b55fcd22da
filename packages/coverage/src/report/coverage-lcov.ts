import type { Coverage, ErrorCoverage } from '../rate/coverage.js';

/**
 * Returns the coverage as LCOV: the lines of entries are the lines of code, entries are functions, and an optional
 * parameter is a branch. An editor colours the catalogue with it. What is waived is left out.
 */
export function coverageLcov({ errors }: Coverage): string {
  const byFile = new Map<string, ErrorCoverage[]>();
  for (const error of errors) {
    if (error.state === 'waived') continue;
    const { file } = error.place;
    const group = byFile.get(file);
    if (group === undefined) byFile.set(file, [error]);
    else group.push(error);
  }
  return [...byFile].map(([file, group]) => recordOf(file, group)).join('');
}

function recordOf(file: string, errors: readonly ErrorCoverage[]): string {
  const inOrder = errors.toSorted((a, b) => a.place.lines.first - b.place.lines.first);
  const lines = linesOf(inOrder);
  const branches = inOrder.flatMap(branchesOf);
  const hits = inOrder.map(hitsOf);
  return `${[
    'TN:',
    `SF:${oneLine(file)}`,
    ...inOrder.map(({ name, place }) => `FN:${place.lines.first},${name}`),
    ...inOrder.map(({ name }, index) => `FNDA:${hits[index]},${name}`),
    `FNF:${inOrder.length}`,
    `FNH:${count(hits)}`,
    ...branches.map(({ line, block, branch, taken }) => `BRDA:${line},${block},${branch},${taken}`),
    `BRF:${branches.length}`,
    `BRH:${count(branches.map(({ taken }) => (taken === 1 ? 1 : 0)))}`,
    ...[...lines].map(([line, hit]) => `DA:${line},${hit}`),
    `LF:${lines.size}`,
    `LH:${count([...lines.values()])}`,
    'end_of_record',
  ].join('\n')}\n`;
}

/** Two entries may share a line: it is as good as the worse of them. */
function linesOf(errors: readonly ErrorCoverage[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const error of errors) {
    const { first, last } = error.place.lines;
    for (let line = first; line <= last; line++) lines.set(line, Math.min(lines.get(line) ?? 1, hitsOf(error)));
  }
  return lines;
}

function hitsOf({ state }: ErrorCoverage): number {
  return state === 'asserted' ? 1 : 0;
}

function branchesOf({ place, state, parameters }: ErrorCoverage) {
  const line = place.lines.first;
  // In LCOV, "-" is a branch of a line that was never reached.
  const taken = (seen: string): number | '-' => (seen === 'asserted' ? 1 : state === 'asserted' ? 0 : '-');
  return parameters.flatMap(({ present, absent }, block) => [
    { line, block, branch: 0, taken: taken(present) },
    { line, block, branch: 1, taken: taken(absent) },
  ]);
}

function count(hits: readonly number[]): number {
  return hits.reduce((sum, hit) => sum + hit, 0);
}

/** A path may have a line feed, and LCOV has no escapes. */
function oneLine(path: string): string {
  return path.replace(/[\r\n]/g, '_');
}

import { type Bump, bumpOf, compare, type Level } from '@error-contracts/compiler';
import { openLastRelease } from '../bases/last-release.js';
import { openSide, type UnderstoodSide } from '../bases/open-side.js';
import { placeOf } from '../bases/place.js';
import { openWorkingTree } from '../bases/working-tree.js';
import { announceChanges } from '../changesets/announce-changes.js';
import { type ChangeFormat, changeFormats } from '../format/changes/change-formats.js';
import { type ChangeReport, isFine } from '../format/changes/change-report.js';
import { reportProblems } from '../format/problem-formats.js';
import { judgeChanges } from '../judge-changes.js';

/** The options of `diff`. */
export interface DiffOptions {
  readonly catalog?: string;
  readonly level: Level;
  readonly allow: Bump;
  readonly accept?: string;
  readonly writeChangeset?: boolean;
  readonly format: ChangeFormat;
  readonly all?: boolean;
}

/**
 * Shows what changed from a base to a head; resolves to 0, or to 1 where something is forbidden, above what is allowed, or cannot be
 * read.
 */
export async function diffCommand(
  baseWord: string | undefined,
  headWord: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const { level, allow, format, all = false } = options;
  const place = placeOf(options.catalog);
  const base: UnderstoodSide = baseWord === undefined ? await openLastRelease(place) : await openSide(baseWord, place);
  const head: UnderstoodSide = headWord === undefined ? await openWorkingTree(place) : await openSide(headWord, place);
  for (const { note } of [base, head]) if (note !== undefined) process.stderr.write(`${note}\n`);
  if (base.side === undefined || head.side === undefined) {
    const problems = [...base.problems, ...head.problems];
    const problemFormat = format === 'markdown' ? 'text' : format;
    process.stdout.write(reportProblems(problemFormat, { problems, facts: undefined, all }));
    process.stderr.write('Nothing was compared.\n');
    return 1;
  }
  const found = compare(base.side.snapshot, head.side.snapshot, level);
  const { changes, problems } = await judgeChanges(found, options.accept, place.catalog);
  const report: ChangeReport = {
    base: base.side,
    head: head.side,
    level,
    allowed: allow,
    bump: bumpOf(changes),
    changes,
    problems,
    all,
  };
  const announcement = options.writeChangeset ? await announceChanges(report, place.catalog) : '';
  process.stdout.write(changeFormats[format](report));
  process.stderr.write(announcement);
  return isFine(report) ? 0 : 1;
}

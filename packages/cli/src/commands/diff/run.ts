import { type Bump, bumpOf, compare, type Level } from '@error-contracts/catalog/compare';
import { applyAcceptList } from '../../releases/apply-accept-list.js';
import { reportDiagnostics } from '../../report/diagnostic-formats.js';
import { openLastRelease } from '../../revisions/last-release.js';
import { openRevision, type UnderstoodRevision } from '../../revisions/open-revision.js';
import { placeOf } from '../../revisions/place.js';
import { openWorkingTree } from '../../revisions/working-tree.js';
import { announceChanges } from './announce-changes.js';
import { type ChangeFormat, changeFormats } from './report/change-formats.js';
import { type ChangeReport, isFine } from './report/change-report.js';

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
  const base: UnderstoodRevision =
    baseWord === undefined ? await openLastRelease(place) : await openRevision(baseWord, place);
  const head: UnderstoodRevision =
    headWord === undefined ? await openWorkingTree(place) : await openRevision(headWord, place);
  for (const { note } of [base, head]) if (note !== undefined) process.stderr.write(`${note}\n`);
  if (base.revision === undefined || head.revision === undefined) {
    const diagnostics = [...base.diagnostics, ...head.diagnostics];
    const diagnosticFormat = format === 'markdown' ? 'text' : format;
    process.stdout.write(reportDiagnostics(diagnosticFormat, { diagnostics, facts: undefined, all }));
    process.stderr.write('Nothing was compared.\n');
    return 1;
  }
  const found = compare(base.revision.snapshot, head.revision.snapshot, level);
  const { changes, diagnostics } = await applyAcceptList(found, options.accept, place.catalog);
  const report: ChangeReport = {
    base: base.revision,
    head: head.revision,
    level,
    allowed: allow,
    bump: bumpOf(changes),
    changes,
    diagnostics,
    all,
  };
  const announcement = options.writeChangeset ? await announceChanges(report, place.catalog) : '';
  process.stdout.write(changeFormats[format](report));
  process.stderr.write(announcement);
  return isFine(report) ? 0 : 1;
}

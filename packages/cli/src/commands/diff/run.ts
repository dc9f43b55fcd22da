import { type Bump, bumpOf, compare, type Level } from '@error-contracts/catalog/compare';
import { escapeForLog } from '@error-contracts/runtime/text';
import { applyAcceptList } from '../../releases/apply-accept-list.js';
import { isForCode, printRefusal } from '../../report/print-diagnostics.js';
import { openLastRelease } from '../../revisions/open-last-release.js';
import { openRevision } from '../../revisions/open-revision.js';
import { openWorkingTree } from '../../revisions/open-working-tree.js';
import type { OpenedRevision } from '../../revisions/revision.js';
import { workspaceOf } from '../../revisions/workspace.js';
import { colorsOf } from '../../terminal/colors.js';
import type { Terminal } from '../../terminal/terminal.js';
import { announceChanges } from './announce-changes.js';
import type { ChangeFormat } from './report/change-format.js';
import { type ChangeReport, isFine } from './report/change-report.js';
import { formatChanges } from './report/format-changes.js';
import { placedInRepository } from './report/placed-in-repository.js';

/** The options of `diff`. */
export interface DiffOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly level: Level;
  readonly allow: Bump;
  readonly accept?: string;
  readonly writeChangeset?: boolean;
  readonly format: ChangeFormat;
  readonly all?: boolean;
}

/**
 * Shows what changed from one revision to another. Resolves to 0, or to 1 if a change is forbidden or above what is allowed,
 * or if a catalogue has errors.
 */
export async function diffCommand(
  terminal: Terminal,
  baseWord: string | undefined,
  headWord: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const { level, allow, format, all = false } = options;
  const { cwd } = terminal;
  const workspace = workspaceOf(options, terminal);
  const before: OpenedRevision =
    baseWord === undefined ? await openLastRelease(workspace) : await openRevision(baseWord, workspace);
  const after: OpenedRevision =
    headWord === undefined ? await openWorkingTree(workspace) : await openRevision(headWord, workspace);
  for (const { note } of [before, after])
    if (note !== undefined) terminal.stderr.write(`note: ${escapeForLog(note)}\n`);
  if (before.revision === undefined || after.revision === undefined) {
    const diagnostics = [...before.diagnostics, ...after.diagnostics];
    const diagnosticFormat = format === 'markdown' ? 'text' : format;
    await printRefusal(terminal, { format: diagnosticFormat, all }, diagnostics, 'Nothing was compared.');
    return 1;
  }
  const found = compare(before.revision.snapshot, after.revision.snapshot, level);
  const { catalog } = workspace;
  const { changes, diagnostics } = await applyAcceptList(found, { named: options.accept, catalog, cwd });
  const report: ChangeReport = {
    before: before.revision,
    after: after.revision,
    level,
    allowed: allow,
    bump: bumpOf(changes),
    changes,
    diagnostics,
    all,
  };
  const announcement = options.writeChangeset ? await announceChanges(report, catalog, terminal) : '';
  terminal.stdout.write(
    await formatChanges(format, isForCode(format) ? placedInRepository(report, terminal) : report, colorsOf(terminal)),
  );
  terminal.stderr.write(announcement);
  return isFine(report) ? 0 : 1;
}

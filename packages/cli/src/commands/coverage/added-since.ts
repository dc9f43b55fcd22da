import { compare } from '@error-contracts/catalog/compare';
import { escapeForLog } from '@error-contracts/runtime/text';
import { printRefusal } from '../../report/print-diagnostics.js';
import { openRevision } from '../../revisions/open-revision.js';
import { openWorkingTree } from '../../revisions/open-working-tree.js';
import type { Workspace } from '../../revisions/workspace.js';
import type { Terminal } from '../../terminal/terminal.js';

/** The errors that a catalogue has and its base has not; refused if one of both has errors. */
export type AddedErrors =
  | { readonly added: { readonly base: string; readonly names: ReadonlySet<string> } | undefined }
  | { readonly refused: true };

/**
 * Resolves to the errors that were added since a revision.
 *
 * @throws {UsageError} If there is no such revision.
 */
export async function addedSince(base: string, workspace: Workspace, terminal: Terminal): Promise<AddedErrors> {
  const before = await openRevision(base, workspace);
  const after = await openWorkingTree(workspace);
  if (before.note !== undefined) terminal.stderr.write(`note: ${escapeForLog(before.note)}\n`);
  if (before.revision === undefined || after.revision === undefined) {
    const diagnostics = [...before.diagnostics, ...after.diagnostics];
    await printRefusal(terminal, { format: 'text' }, diagnostics, 'Nothing was compared with the base.');
    return { refused: true };
  }
  const changes = compare(before.revision.snapshot, after.revision.snapshot, 'source');
  const names = changes.flatMap(({ rule, nameNow }) =>
    rule === 'code-added' && nameNow !== undefined ? [nameNow] : [],
  );
  return { added: { base, names: new Set(names) } };
}

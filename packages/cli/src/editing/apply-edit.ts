import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Checked, check } from '@error-contracts/catalog/check';
import { type Texts, withSourceCopy, withTexts } from '@error-contracts/catalog/edit';
import { sourceFiles } from '@error-contracts/catalog/read';
import { escapeForLog } from '@error-contracts/runtime/text';
import { printRefusal } from '../report/print-diagnostics.js';
import { colorsOf } from '../terminal/colors.js';
import { Interrupted } from '../terminal/interrupted.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';
import type { WriteEdit } from './edit-catalog.js';
import { canAsk, type EditOptions } from './edit-options.js';
import { type EditReport, editReport } from './edit-report.js';
import { newDiagnostics } from './new-diagnostics.js';
import type { OpenCatalog } from './open-catalog.js';
import { changedLines, type FileChange, patchText } from './patch.js';

/** An edit that is ready to be written. */
export interface Edit extends Pick<EditReport, 'did' | 'name' | 'code' | 'notes'> {
  readonly texts: Texts;
  /** Returns what to do next, given the catalogue as it would be. */
  readonly next: (after: Checked) => readonly string[];
}

/**
 * Writes an edit, if the catalogue then has no errors and the person agrees. Resolves to 0, or to 1 if it would have errors.
 *
 * @throws {UsageError} If a file cannot be written, or was changed meanwhile.
 * @throws {Interrupted} If the person disagrees.
 */
export async function applyEdit(
  terminal: Terminal,
  { open, write }: { readonly open: OpenCatalog; readonly write: WriteEdit },
  edit: Edit,
  options: EditOptions,
): Promise<number> {
  const { dryRun = false, format } = options;
  refusePackages(open, edit);
  const texts = withSourceCopy(open.sources, edit.texts);
  const after = check(withTexts(open.sources, texts), open.settings);
  const fresh = newDiagnostics(open.diagnostics, after.diagnostics);
  if (after.contract === undefined) {
    const errors = fresh.filter(({ severity }) => severity === 'error');
    const consequence = 'Nothing was written: the catalogue would then have these errors, at these lines.';
    await printRefusal(terminal, { format }, errors, consequence);
    return 1;
  }
  const files = [...texts].map(([file, text]) => ({ file, before: textOf(open, file), after: text }));
  if (!dryRun && canAsk(terminal, options)) await confirm(terminal, files, edit);
  if (!dryRun) await write(texts, () => requireUnchanged(files, terminal.cwd));
  const colors = colorsOf(terminal);
  const { did, name, code, notes } = edit;
  const report: EditReport = {
    did,
    name,
    code,
    written: !dryRun,
    notes,
    files: files.map((change) => ({ file: change.file, lines: changedLines(change) })),
    warnings: fresh.filter(({ rule }) => rule !== 'translations-are-complete'),
    next: edit.next(after),
    patch: dryRun ? files.map((change) => patchText(change, colors)).join('') : undefined,
  };
  terminal.stdout.write(editReport(format, report, colors));
  return 0;
}

/** What an installed package holds would be lost with its next version. */
function refusePackages({ sources }: OpenCatalog, { texts }: Edit): void {
  const owned = (sources.included ?? []).find(({ file, package: from }) => from !== undefined && texts.has(file.path));
  if (owned === undefined) return;
  throw new UsageError(
    `This edit would change ${owned.file.path}, which is of the package ${owned.package}.`,
    'Make the edit where the package is made, and install its new version.',
  );
}

async function confirm(terminal: Terminal, files: readonly FileChange[], { notes }: Edit): Promise<void> {
  const { askYes } = await import('./questions.js');
  const colors = colorsOf({ env: terminal.env, stdout: terminal.stderr });
  const patch = files.map((change) => patchText(change, colors)).join('');
  terminal.stderr.write([patch, ...notes.map((note) => `${escapeForLog(note)}\n`)].join('\n'));
  if (!(await askYes(terminal, 'Write this?'))) throw new Interrupted();
}

async function requireUnchanged(files: readonly FileChange[], cwd: string): Promise<void> {
  for (const { file, before } of files) {
    if ((await readFile(resolve(cwd, file), 'utf8').catch(() => undefined)) === before) continue;
    throw new UsageError(
      `${file} was changed by somebody else meanwhile.`,
      'Run the command again. Nothing was written.',
    );
  }
}

function textOf({ sources }: OpenCatalog, path: string): string {
  return sourceFiles(sources).find((file) => file.path === path)?.text ?? '';
}

import { readFile } from 'node:fs/promises';
import { type Checked, check } from '@error-contracts/catalog/check';
import { type Texts, withTexts } from '@error-contracts/catalog/edit';
import { writeTexts } from '../catalog/write-texts.js';
import { reportDiagnostics } from '../report/diagnostic-formats.js';
import { Interrupted } from '../terminal/interrupted.js';
import { UsageError } from '../terminal/usage-error.js';
import { canAsk, type EditOptions } from './edit-options.js';
import { type EditReport, editReport } from './edit-report.js';
import { newDiagnostics } from './new-diagnostics.js';
import type { OpenCatalog } from './open-catalog.js';
import { changedLines, patchText } from './patch.js';

/** An edit that is ready to be written. */
export interface Edit extends Pick<EditReport, 'did' | 'name' | 'code' | 'notes'> {
  readonly texts: Texts;
  /** What to do next, given the catalogue as it would be. */
  readonly next: (after: Checked) => readonly string[];
}

/**
 * Writes an edit where the catalogue then has no Problem and nobody says no; resolves to 0, or to 1 where it would have one.
 *
 * @throws {WrongUse} Where a file cannot be written, or was changed meanwhile.
 * @throws {Interrupted} Where somebody says no.
 */
export async function applyEdit(open: OpenCatalog, edit: Edit, options: EditOptions): Promise<number> {
  const { dryRun = false, format } = options;
  const after = check(withTexts(open.sources, edit.texts));
  const fresh = newDiagnostics(open.diagnostics, after.diagnostics);
  if (after.contract === undefined) {
    const diagnostics = fresh.filter(({ severity }) => severity === 'error');
    process.stdout.write(reportDiagnostics(format, { diagnostics, facts: undefined, all: false }));
    process.stderr.write('Nothing was written: the catalogue would then have these Problems, at these lines.\n');
    return 1;
  }
  const files = [...edit.texts].map(([file, text]) => ({ file, before: textOf(open, file), after: text }));
  const patch = files.map(patchText).join('');
  if (!dryRun && canAsk(options)) await confirmed(patch, edit);
  if (!dryRun) await write(edit.texts, files);
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
    patch: dryRun ? patch : undefined,
  };
  process.stdout.write(editReport(format, report));
  return 0;
}

async function confirmed(patch: string, { notes }: Edit): Promise<void> {
  const { askYes } = await import('./questions.js');
  process.stderr.write([patch, ...notes.map((note) => `${note}\n`)].join('\n'));
  if (!(await askYes('Write this?'))) throw new Interrupted();
}

async function write(
  texts: Texts,
  files: readonly { readonly file: string; readonly before: string }[],
): Promise<void> {
  for (const { file, before } of files) {
    if ((await readFile(file, 'utf8')) === before) continue;
    throw new UsageError(
      `${file} was changed by somebody else meanwhile.`,
      'Run the command again. Nothing was written.',
    );
  }
  await writeTexts(texts);
}

function textOf({ sources }: OpenCatalog, path: string): string {
  const files = [sources.catalog, ...sources.locales.map(({ file }) => file)];
  return files.find((file) => file?.path === path)?.text ?? '';
}

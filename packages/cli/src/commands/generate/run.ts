import { resolve } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import type { Written } from '@error-contracts/compiler';
import { findCatalog } from '../../catalog/find-catalog.js';
import { finishEdits } from '../../catalog/finish-edits.js';
import { readCatalog } from '../../catalog/read-catalog.js';
import { explainingLocks, lockOptions } from '../../catalog/with-folder-lock.js';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { jsonText } from '../../report/json-text.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import { bytes, plural } from '../../report/quantities.js';
import { withProgress } from '../../terminal/progress.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { emitterOf, type Target, targetOptions } from './targets.js';

/** The options of `generate`. */
export interface GenerateOptions {
  readonly catalog?: string;
  readonly out: string;
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/** Writes the files of a target. Resolves to 0, or to 1 if the catalogue has errors and nothing was written. */
export async function generateCommand(terminal: Terminal, target: Target, options: GenerateOptions): Promise<number> {
  const { catalog, out, format } = options;
  const { cwd, stdout } = terminal;
  if (out.trim() === '') throw new UsageError('--out is empty.', 'Name the folder to write.');
  const ofTargets = optionsOfTargets(options);
  const start = performance.now();
  const path = findCatalog(catalog, cwd);
  await finishEdits(path, terminal);
  const { diagnostics, contract } = check(await readCatalog(path, cwd));
  if (contract === undefined) {
    await printRefusal(terminal, options, diagnostics, `Nothing was written to ${out}.`);
    return 1;
  }
  const count = plural(contract.errors.length, 'error');
  const files = await withProgress(terminal, `Generating ${target} for ${count}`, async () => {
    const emit = await emitterOf(target, ofTargets);
    return await emit(contract);
  });
  const written = await write(out, files, terminal);
  const seconds = (performance.now() - start) / 1000;
  stdout.write(
    format === 'json'
      ? jsonText({ target, errors: contract.errors.length, out, ...written, seconds }, 0)
      : `${target}: ${count} -> ${out}: ${summary(written)}, ${seconds.toFixed(2)} s\n`,
  );
  return 0;
}

/** Returns the values of the options that targets have. A target ignores those of others. */
function optionsOfTargets(options: object): { readonly [option in string]?: string } {
  const given = Object.entries(options).filter(([name]) => targetOptions.has(name)) as readonly [string, string][];
  for (const [name, value] of given) {
    if (value.trim() !== '') continue;
    throw new UsageError(`--${name} is empty.`, `It says ${targetOptions.get(name)?.description}.`);
  }
  return Object.fromEntries(given);
}

async function write(out: string, files: ReadonlyMap<string, string>, terminal: Terminal): Promise<Written> {
  const { ForeignFilesError, writeFiles } = await import('@error-contracts/compiler');
  try {
    const folder = resolve(terminal.cwd, out);
    return await explainingLocks(out, terminal, () => writeFiles(folder, files, lockOptions(out, terminal)));
  } catch (error) {
    if (error instanceof ForeignFilesError) {
      const help = 'Choose another folder with --out, or delete them first. Nothing was written.';
      throw new UsageError(`${out} holds files that error-contracts did not write: ${error.files.join(', ')}`, help);
    }
    if (error instanceof Error && 'code' in error) {
      throw new UsageError(`${out} cannot be written (${error.code}).`, 'Name a folder with --out that you may write.');
    }
    throw error;
  }
}

function summary({ changed, unchanged, removed, bytes: size }: Written): string {
  const parts = [`${changed.length} written`, `${unchanged.length} unchanged`];
  if (removed.length > 0) parts.push(`${removed.length} removed`);
  return `${plural(changed.length + unchanged.length, 'file')} (${parts.join(', ')}), ${bytes(size)}`;
}

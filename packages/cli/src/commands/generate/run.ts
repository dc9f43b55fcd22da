import { ForeignFilesError, type Written, writeFiles } from '@error-contracts/compiler';
import { findCatalog } from '../../catalog/find-catalog.js';
import { loadContract } from '../../catalog/load-contract.js';
import { type DiagnosticFormat, reportDiagnostics } from '../../report/diagnostic-formats.js';
import { bytes, plural } from '../../report/quantities.js';
import { emitterOf, type Target } from '../../targets.js';
import { withProgress } from '../../terminal/progress.js';
import { UsageError } from '../../terminal/usage-error.js';

/** The options of `generate`. */
export interface GenerateOptions {
  readonly catalog?: string;
  readonly out: string;
  readonly types: string;
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/** Writes the files of a target; resolves to 0, or to 1 where the catalogue has an error and nothing was written. */
export async function generateCommand(target: string, options: GenerateOptions): Promise<number> {
  const { catalog, out, types, format, all = false } = options;
  if (out.trim() === '') throw new UsageError('--out is empty.', 'Name the folder to write.');
  if (types.trim() === '') throw new UsageError('--types is empty.', 'Name the module of the generated types.');
  const start = performance.now();
  const { diagnostics, contract } = await loadContract(findCatalog(catalog));
  if (contract === undefined) {
    process.stdout.write(reportDiagnostics(format, { diagnostics, facts: undefined, all }));
    process.stderr.write(`Nothing was written to ${out}.\n`);
    return 1;
  }
  const emit = emitterOf(target as Target, { typesModule: types });
  const count = plural(contract.errors.length, 'error');
  const files = await withProgress(`Generating ${target} for ${count}`, () => emit(contract));
  const written = await write(out, files);
  const seconds = (performance.now() - start) / 1000;
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ target, errors: contract.errors.length, out, ...written, seconds })}\n`);
  } else {
    process.stdout.write(`${target}: ${count} -> ${out}: ${summary(written)}, ${seconds.toFixed(2)} s\n`);
  }
  return 0;
}

async function write(out: string, files: ReadonlyMap<string, string>): Promise<Written> {
  try {
    return await writeFiles(out, files);
  } catch (error) {
    if (error instanceof ForeignFilesError) {
      const help = 'Choose another folder with --out, or delete them first. Nothing was written.';
      throw new UsageError(error.message, help);
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

import type { Diagnostic } from '@error-contracts/catalog';
import { diskIn } from '@error-contracts/catalog/read';
import {
  type Coverage,
  type CoveredCatalog,
  operationDiagnostics,
  rateOperations,
  readOperations,
} from '@error-contracts/coverage';
import type { Terminal } from '../../terminal/terminal.js';
import type { CoverageOptions } from './coverage-options.js';

/** Resolves to the coverage with that of each operation, if the options name a file of operations. */
export async function withOperations(
  coverage: Coverage,
  catalog: CoveredCatalog,
  { operations: path }: CoverageOptions,
  { cwd }: Terminal,
): Promise<{ readonly coverage: Coverage; readonly diagnostics: readonly Diagnostic[] }> {
  if (path === undefined) return { coverage, diagnostics: [] };
  const { declared, diagnostics } = await readOperations(path, catalog, diskIn(cwd));
  if (declared === undefined) return { coverage, diagnostics };
  const operations = rateOperations(declared, coverage);
  return {
    coverage: { ...coverage, operations },
    diagnostics: [...diagnostics, ...operationDiagnostics(declared, operations)],
  };
}

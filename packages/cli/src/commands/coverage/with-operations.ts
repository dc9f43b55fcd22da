import { relative, resolve } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { diskIn } from '@error-contracts/catalog/read';
import {
  type Coverage,
  type CoveredCatalog,
  operationDiagnostics,
  rateOperations,
  readOperations,
} from '@error-contracts/coverage';
import type { OpenConfig } from '../../config/open-config.js';
import type { CoverageOptions } from './coverage-options.js';

/** Returns the file of operations that an option names, or else the config; undefined if nothing names one. */
export function operationsFile(
  { operations }: CoverageOptions,
  config: OpenConfig | undefined,
  cwd: string,
): string | undefined {
  const { operations: ofConfig } = config?.config.coverage ?? {};
  if (operations !== undefined || config === undefined || ofConfig === undefined) return operations;
  return relative(cwd, resolve(config.folder, ofConfig));
}

/** Resolves to the coverage with that of each operation, if there is a file of operations. */
export async function withOperations(
  coverage: Coverage,
  catalog: CoveredCatalog,
  path: string | undefined,
  cwd: string,
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

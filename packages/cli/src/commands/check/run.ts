import { check } from '@error-contracts/catalog/check';
import { readSources } from '@error-contracts/catalog/read';
import { findCatalog } from '../../catalog/find-catalog.js';
import { checkChangesets } from '../../changesets/check-changesets.js';
import { type DiagnosticFormat, reportDiagnostics } from '../../report/diagnostic-formats.js';

/** The options of `check`. */
export interface CheckOptions {
  readonly catalog?: string;
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/** Reports every Problem of a catalogue and of what announces its changes; resolves to 0, or to 1 where one is an error. */
export async function checkCommand({ catalog, format, all = false }: CheckOptions): Promise<number> {
  const path = findCatalog(catalog);
  const sources = await readSources(path);
  const { diagnostics: ofCatalog, contract } = check(sources);
  const ofChangesets = contract === undefined ? [] : await checkChangesets(path, sources);
  const diagnostics = [...ofCatalog, ...ofChangesets];
  const isSound = contract !== undefined && ofChangesets.every(({ severity }) => severity !== 'error');
  const facts = isSound
    ? { name: contract.name, errors: contract.errors.length, locales: contract.locales.length }
    : undefined;
  process.stdout.write(reportDiagnostics(format, { diagnostics, facts, all }));
  return isSound ? 0 : 1;
}

import type { Contract, Diagnostic } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { diskIn, type FileSource } from '@error-contracts/catalog/read';
import { finishEdits } from '../../catalog/finish-edits.js';
import { readCatalog } from '../../catalog/read-catalog.js';
import type { Project } from '../../config/open-project.js';
import { plural } from '../../report/quantities.js';
import { withProgress } from '../../terminal/progress.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { PlannedTarget } from './plan-targets.js';
import { emitterOf } from './targets.js';
import type { EmittedTarget } from './write-targets.js';

/** What targets are made of a catalogue, or the diagnostics that say why there is nothing. */
export type Emission =
  | { readonly contract: Contract; readonly emitted: readonly EmittedTarget[]; readonly diagnostics?: never }
  | { readonly contract?: never; readonly emitted?: never; readonly diagnostics: readonly Diagnostic[] };

/** Resolves to the files of some targets. Nothing is written. */
export async function emitProject(
  { catalog, lowered }: Project,
  planned: readonly PlannedTarget[],
  terminal: Terminal,
  files: FileSource = diskIn(terminal.cwd),
): Promise<Emission> {
  await finishEdits(catalog, terminal);
  const sources = await readCatalog(catalog, terminal.cwd, files);
  const { diagnostics, contract } = check(sources, lowered);
  if (contract === undefined) return { diagnostics };
  const emitted: EmittedTarget[] = [];
  try {
    for (const target of planned) emitted.push(await emit(target, contract, terminal));
  } catch (error) {
    const missing = (await import('./missing-examples.js')).missingExamples(error, sources, contract);
    if (missing.length === 0) throw error;
    return { diagnostics: missing };
  }
  return { contract, emitted };
}

async function emit(
  { target, out, options }: PlannedTarget,
  contract: Contract,
  terminal: Terminal,
): Promise<EmittedTarget> {
  const what = `Generating ${target} for ${plural(contract.errors.length, 'error')}`;
  const files = await withProgress(terminal, what, async () => (await emitterOf(target, options))(contract));
  return { target, out, files };
}

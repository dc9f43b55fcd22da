import type { Contract, Diagnostic } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { escapeForLog } from '@error-contracts/runtime/text';
import { finishEdits } from '../../catalog/finish-edits.js';
import { readCatalog } from '../../catalog/read-catalog.js';
import { openProject } from '../../config/open-project.js';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import { plural } from '../../report/quantities.js';
import { withProgress } from '../../terminal/progress.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { generateReport } from './generate-report.js';
import { missingNote, missingPackages } from './missing-packages.js';
import { type OptionValues, type PlannedTarget, planTargets } from './plan-targets.js';
import { emitterOf, flagOf, type Target, targetOptions } from './targets.js';
import { type EmittedTarget, writeTargets } from './write-targets.js';

/** The options of `generate`. */
export interface GenerateOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly out?: string;
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/**
 * Writes the files of some targets, or of all that the config lists; all of them or none. Resolves to 0, or to 1 if the
 * catalogue has errors and nothing was written.
 */
export async function generateCommand(
  terminal: Terminal,
  named: readonly Target[],
  options: GenerateOptions,
): Promise<number> {
  const { out, format } = options;
  const { cwd, stdout } = terminal;
  if (out?.trim() === '') throw new UsageError('--out is empty.', 'Name the folder to write.');
  const request = { named, out, options: optionsOfTargets(options) };
  const start = performance.now();
  const project = openProject(options, cwd);
  const planned = planTargets(request, project, cwd);
  await finishEdits(project.catalog, terminal);
  const sources = await readCatalog(project.catalog, cwd);
  const { diagnostics, contract } = check(sources, project.lowered);
  const refuse = async (found: readonly Diagnostic[]): Promise<number> => {
    const folders = escapeForLog(planned.map((target) => target.out).join(', '));
    await printRefusal(terminal, options, found, `Nothing was written to ${folders}.`);
    return 1;
  };
  if (contract === undefined) return await refuse(diagnostics);
  const emitted: EmittedTarget[] = [];
  try {
    for (const target of planned) emitted.push(await emit(target, contract, terminal));
  } catch (error) {
    const missing = (await import('./missing-examples.js')).missingExamples(error, sources, contract);
    if (missing.length === 0) throw error;
    return await refuse(missing);
  }
  const targets = await writeTargets(emitted, terminal);
  const seconds = (performance.now() - start) / 1000;
  const missing = missingPackages(emitted, cwd);
  stdout.write(generateReport(format, { errors: contract.errors.length, targets, seconds, missing }));
  terminal.stderr.write(missingNote(missing));
  return 0;
}

/** Returns the values of the options that targets have. A target ignores those of others. */
function optionsOfTargets(options: object): OptionValues {
  const given = Object.entries(options).filter(([name]) => targetOptions.has(name)) as readonly [string, string][];
  for (const [name, value] of given) {
    if (value.trim() !== '') continue;
    throw new UsageError(`${flagOf(name)} is empty.`, `It says ${targetOptions.get(name)?.description}.`);
  }
  return Object.fromEntries(given);
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

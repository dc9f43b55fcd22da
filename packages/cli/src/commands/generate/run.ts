import { openProject } from '../../config/open-project.js';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { generateOnce } from './generate-once.js';
import { type OptionValues, planTargets } from './plan-targets.js';
import { flagOf, type Target, targetOptions } from './targets.js';

/** The options of `generate`. */
export interface GenerateOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly out?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/**
 * Writes the files of some targets, or of all that the config lists; all of them or none. Resolves to 0, or to 1 if the
 * catalogue has errors and nothing was written, or if `--check` found files that differ; `--watch` ends with 130.
 */
export async function generateCommand(
  terminal: Terminal,
  named: readonly Target[],
  options: GenerateOptions,
): Promise<number> {
  const { out } = options;
  if (out?.trim() === '') throw new UsageError('--out is empty.', 'Name the folder to write.');
  const request = { named, out, options: optionsOfTargets(options) };
  if (options.watch) {
    requireAlone(options);
    return await (await import('./watch/watch-targets.js')).watchTargets(terminal, request, options);
  }
  const project = openProject(options, terminal.cwd);
  return await generateOnce(terminal, project, planTargets(request, project, terminal.cwd), options);
}

/** A watch writes, and reports to a person. */
function requireAlone({ check, format }: GenerateOptions): void {
  if (check) throw new UsageError('--watch writes, and --check writes nothing.', 'Leave one of them out.');
  if (format === 'text') return;
  throw new UsageError('--watch reports as text only.', 'Leave --format out, or run generate after each change.');
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

import type { Diagnostic } from '@error-contracts/catalog';
import type { FileSource } from '@error-contracts/catalog/read';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { Project } from '../../config/open-project.js';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import type { Terminal } from '../../terminal/terminal.js';
import { emitProject } from './emit-project.js';
import { generateReport } from './generate-report.js';
import { missingNote, missingPackages } from './missing-packages.js';
import type { PlannedTarget } from './plan-targets.js';
import { writeTargets } from './write-targets.js';

/** How one run reports, and whether it writes. */
export interface OnceOptions {
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
  /** Report what differs from the files that are there, and write nothing. */
  readonly check?: boolean;
  /** The packages whose absence a person knows already; what is reported is added. */
  readonly knownMissing?: Set<string>;
  /** Called when the files are written, before the run says so. */
  readonly onWritten?: () => void;
}

/**
 * Writes the files of some targets, all of them or none, or compares them with what is there. Resolves to 0; to 1 if the
 * catalogue has errors, or if files differ.
 */
export async function generateOnce(
  terminal: Terminal,
  project: Project,
  planned: readonly PlannedTarget[],
  options: OnceOptions,
  files?: FileSource,
): Promise<number> {
  const start = performance.now();
  const folders = escapeForLog(planned.map(({ out }) => out).join(', '));
  const { contract, emitted, diagnostics } = await emitProject(project, planned, terminal, files);
  if (contract === undefined) {
    const consequence = options.check ? `Nothing was compared with ${folders}.` : `Nothing was written to ${folders}.`;
    await printRefusal(terminal, options, shownOf(diagnostics, options), consequence);
    return 1;
  }
  const { targets, stale } = options.check
    ? await (await import('./stale-files.js')).compareTargets(emitted, terminal)
    : { targets: await writeTargets(emitted, terminal), stale: [] };
  if (stale.length > 0) {
    await printRefusal(terminal, options, stale, 'Run error-contracts generate, and commit what it writes.');
    return 1;
  }
  options.onWritten?.();
  const missing = missingPackages(emitted, terminal.cwd);
  const seconds = (performance.now() - start) / 1000;
  terminal.stdout.write(generateReport(options.format, { errors: contract.errors.length, targets, seconds, missing }));
  const { knownMissing } = options;
  terminal.stderr.write(missingNote(missing.filter(({ name }) => knownMissing?.has(name) !== true)));
  for (const { name } of missing) knownMissing?.add(name);
  return 0;
}

/** A person looks for what stops the command: nobody is shown warnings if nothing does. Machines get all. */
function shownOf(diagnostics: readonly Diagnostic[], { format, all }: OnceOptions): readonly Diagnostic[] {
  return format === 'text' && !all ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
}

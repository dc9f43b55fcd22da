import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { systemCode } from '@error-contracts/catalog/write';
import { escapeForLog } from '@error-contracts/runtime/text';
import { stateOf } from '../../../catalog/state-of.js';
import { ConfigError } from '../../../config/config-error.js';
import { CONFIG_FILE } from '../../../config/config-file.js';
import { findConfig } from '../../../config/find-config.js';
import { openProject, type ProjectOptions } from '../../../config/open-project.js';
import type { DiagnosticFormat } from '../../../report/diagnostic-format.js';
import { printRefusal } from '../../../report/print-diagnostics.js';
import { plural } from '../../../report/quantities.js';
import { colorsOf } from '../../../terminal/colors.js';
import { explainedError } from '../../../terminal/explained-error.js';
import { onStop } from '../../../terminal/on-stop.js';
import type { Terminal } from '../../../terminal/terminal.js';
import { UsageError } from '../../../terminal/usage-error.js';
import { generateOnce, type OnceOptions } from '../generate-once.js';
import { planTargets, type TargetRequest } from '../plan-targets.js';
import { nextChange } from './next-change.js';
import { type ObservedFiles, observeFiles } from './observed-files.js';

/** The options of `generate --watch`. */
export interface WatchOptions extends ProjectOptions {
  readonly format: DiagnosticFormat;
  readonly all?: boolean;
}

/** What a shell reports for a command that Ctrl-C stopped: 128 and the number of the signal. */
const STOPPED = 130;

/**
 * Generates some targets, and again after each change of a file that they are made of, until a person stops it. While a
 * file is wrong, it shows what is wrong, and the generated files stay as they were. Resolves to 130.
 *
 * @throws {UsageError} If the first run cannot work whatever the files are.
 */
export async function watchTargets(terminal: Terminal, request: TargetRequest, options: WatchOptions): Promise<number> {
  const stop = onStop();
  const once = { ...options, knownMissing: new Set<string>() };
  try {
    let observed = observeFiles(terminal.cwd);
    await generate(terminal, request, once, observed);
    terminal.stdout.write(watchingText(observed, terminal));
    for (;;) {
      const changed = await nextChange(observed, stop.signal);
      if (stop.signal.aborted) return STOPPED;
      terminal.stdout.write(changedText(changed, terminal));
      const earlier = observed.paths().map((path) => [path, stateOf(path)] as const);
      observed = observeFiles(terminal.cwd);
      try {
        if (await generate(terminal, request, once, observed)) continue;
      } catch (error) {
        reportWhile(error, terminal);
      }
      // A run that ends early has read little: what mends it may be any file that was read before.
      for (const [path, state] of earlier) observed.file(path, state);
    }
  } finally {
    stop.forget();
  }
}

/**
 * Generates once, and observes all that it reads. What is wrong with the catalogue or the config is printed. Resolves to
 * whether the catalogue was read.
 */
async function generate(
  terminal: Terminal,
  request: TargetRequest,
  options: WatchOptions & OnceOptions,
  observed: ObservedFiles,
): Promise<boolean> {
  const { cwd } = terminal;
  observed.file(findConfig(options.config, cwd) ?? join(cwd, CONFIG_FILE));
  try {
    const project = openProject(options, cwd);
    const planned = planTargets(request, project, cwd);
    let isObserved = false;
    // Whoever deletes a generated folder, or a file of it, gets it back, also right after the report.
    const observeOutput = (): void => {
      if (isObserved) return;
      isObserved = true;
      for (const { out } of planned) for (const path of withFilesBelow(out, cwd)) observed.existence(path);
    };
    try {
      await generateOnce(terminal, project, planned, { ...options, onWritten: observeOutput }, observed.files);
    } finally {
      observeOutput();
    }
    return true;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    if (error.catalog !== undefined) observed.file(error.catalog);
    await printRefusal(terminal, options, error.diagnostics, 'Nothing was written.');
    return false;
  }
}

function withFilesBelow(folder: string, cwd: string): readonly string[] {
  try {
    const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return [folder, ...files.map(({ parentPath, name }) => join(parentPath, name))];
  } catch (error) {
    // It is not there yet, or nobody may read it: the run has said so.
    if (systemCode(error) === undefined) throw error;
    return [folder];
  }
}

/** Prints what stops one run: the next change may mend it. */
function reportWhile(error: unknown, { stderr }: Terminal): void {
  const explained = explainedError(error);
  if (!(explained instanceof UsageError)) throw explained;
  stderr.write(`error: ${escapeForLog(explained.message)}\nhelp: ${escapeForLog(explained.help)}\n`);
}

function watchingText(observed: ObservedFiles, terminal: Terminal): string {
  const text = `Watching ${plural(observed.paths().length, 'file')}. Ctrl-C ends it.`;
  return `${colorsOf(terminal).dim(text)}\n`;
}

/** As many files as a person wants to read. */
const SHOWN = 3;

function changedText(changed: readonly string[], terminal: Terminal): string {
  // A file that is replaced changes its folder, too.
  const holders = new Set(changed.map((path) => dirname(path)));
  const files = changed.filter((path) => !holders.has(path));
  const names = files.map((path) => escapeForLog(relative(terminal.cwd, path) || '.'));
  const shown = names.length > SHOWN ? [...names.slice(0, SHOWN), plural(names.length - SHOWN, 'more file')] : names;
  const time = new Date().toTimeString().slice(0, 8);
  return `\n${colorsOf(terminal).bold(`${time} ${shown.join(', ')} changed`)}\n`;
}

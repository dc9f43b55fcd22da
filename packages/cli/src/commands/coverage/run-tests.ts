import { createRequire } from 'node:module';
import { join } from 'node:path';
import { RUNS_FOLDER, startRun } from '@error-contracts/runtime/coverage-runs';
import type { Command } from 'commander';
import { openProject } from '../../config/open-project.js';
import type { Terminal } from '../../terminal/terminal.js';
import type { CoverageOptions } from './coverage-options.js';
import { requireOwnReport } from './report/marks.js';
import { coverageCommand } from './run.js';
import { spawnTests } from './spawn-tests.js';

/**
 * Runs a command so that every process of it records, and reports. Resolves to the exit code of the command if it failed,
 * else to that of the report.
 *
 * @throws {UsageError} If the command cannot be started, and what `coverage` throws.
 */
export async function runTestsCommand(
  terminal: Terminal,
  command: readonly string[],
  _own: object,
  { parent }: Command,
): Promise<number> {
  const options = (parent as Command).opts<CoverageOptions>();
  const { cwd, env } = terminal;
  // Nobody waits for tests to learn of a mistake in the options.
  openProject(options, cwd);
  requireOwnReport(options, RUNS_FOLDER, cwd);
  const run = startRun({ parent: join(cwd, RUNS_FOLDER), register: registerOf(cwd), env });
  const code = await spawnTests(command, { ...terminal, env: { ...env, ...run.env } });
  const lost = run.restore();
  if (lost !== undefined) terminal.stderr.write(`warning: ${lost}\n`);
  const ofReport = await coverageCommand(terminal, run.folder, options);
  run.finish();
  return code === 0 ? ofReport : code;
}

/** Returns the script that makes Node record; undefined if the project does not have the package. */
function registerOf(cwd: string): string | undefined {
  try {
    return createRequire(join(cwd, 'package.json')).resolve('@error-contracts/testing/coverage/register');
  } catch {
    return undefined;
  }
}

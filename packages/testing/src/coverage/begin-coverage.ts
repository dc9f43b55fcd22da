import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { COVERAGE_VARIABLE } from '@error-contracts/runtime/coverage';
import { RUNS_FOLDER, startRun } from '@error-contracts/runtime/coverage-runs';

/** What comes after the tests: it prints the report, and returns whether the coverage is enough. */
export type EndCoverage = () => boolean;

/**
 * Makes this process and every process that it starts record which errors they see. Returns what comes after the
 * tests; undefined if somebody records already and will report, as `error-contracts coverage run` does.
 *
 * @param root - The folder of the project.
 * @param isWhole - False if only some tests run: then their coverage says nothing.
 */
export function beginCoverage(root: string, isWhole = true): EndCoverage | undefined {
  if ((process.env[COVERAGE_VARIABLE] ?? '') !== '') return undefined;
  const register = resolveFrom(root, '@error-contracts/testing/coverage/register');
  const before = { ...process.env };
  const run = startRun({ parent: join(root, RUNS_FOLDER), register, env: before });
  Object.assign(process.env, run.env);
  return () => {
    for (const name of Object.keys(run.env)) restore(name, before[name]);
    const lost = run.restore();
    if (lost !== undefined) process.stderr.write(`warning: ${lost}\n`);
    const isEnough = isWhole ? report(root, run.folder) : true;
    run.finish();
    return isEnough;
  };
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** The command knows the catalogue, the config and the waivers of the project. */
function report(root: string, folder: string): boolean {
  const manifest = resolveFrom(root, 'error-contracts/package.json');
  if (manifest === undefined) {
    process.stdout.write(`\nCoverage of errors was recorded: npx error-contracts coverage ${JSON.stringify(folder)}\n`);
    return true;
  }
  process.stdout.write('\n');
  const command = join(dirname(manifest), 'bin/error-contracts.js');
  const { status } = spawnSync(process.execPath, [command, 'coverage', folder], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/** Returns the file that a project means by a specifier; undefined if it has no such package. */
function resolveFrom(root: string, specifier: string): string | undefined {
  try {
    return createRequire(join(root, 'package.json')).resolve(specifier);
  } catch {
    return undefined;
  }
}

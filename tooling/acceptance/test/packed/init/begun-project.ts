import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { mustRun, root } from '../../repository.js';

/** The command as it is installed. */
export const COMMAND: string = join(root, 'packages/cli/bin/error-contracts.js');

/** The compiler of this repository. */
const TSC = join(root, 'node_modules/typescript/bin/tsc');

/** A project that `init` began, beside the packed packages. */
export interface BegunProject {
  readonly folder: string;
  /** What `init` reported. */
  readonly report: {
    readonly created: readonly string[];
    readonly notes: readonly string[];
    readonly next: readonly string[];
  };
  /** Runs the command in the folder; a failure throws. */
  command(...args: readonly string[]): string;
  /** Compiles the folder; a failure throws with what the compiler said. */
  compile(): void;
  /** Runs a file on Node; a failure throws. */
  node(file: string, env?: NodeJS.ProcessEnv): string;
}

/** Returns a project with some files, in which `init --yes` ran and everything was generated. Objects become JSON. */
export function begunProject(
  files: Readonly<Record<string, string | object>>,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): BegunProject {
  const folder = mkdtempSync(join(inject('packed').project, 'begun-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof text === 'string' ? text : JSON.stringify(text, null, 2));
  }
  const node = (file: string, more: NodeJS.ProcessEnv = {}) => mustRun(process.execPath, [file], folder, more);
  const command = (...words: readonly string[]) => mustRun(process.execPath, [COMMAND, ...words], folder, env);
  const begun = JSON.parse(command('init', '.', '--yes', '--format', 'json', ...args));
  command('check');
  command('generate');
  return {
    folder,
    report: begun,
    command,
    compile() {
      mustRun(process.execPath, [TSC, '-p', '.'], folder);
      const build = join(folder, 'tsconfig.build.json');
      if (existsSync(build)) mustRun(process.execPath, [TSC, '-p', build], folder);
    },
    node,
  };
}

/** Gives a folder the packages of this repository and what they need, as an install from a registry would. */
export function linkModules(folder: string, names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inheritedEnvironment } from './inherited-environment.js';

/** The root of this repository. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url));

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command without a terminal and without the settings of the surrounding run. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  timeout = 240_000,
): Ran {
  const ran = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    // A command that hangs must not hold up the suite.
    timeout,
    env: { ...inheritedEnvironment(process.env), ...env },
  });
  return { code: ran.status, stdout: ran.stdout, stderr: `${ran.stderr}${ran.error ?? ''}` };
}

/** Like `run`, but a failure throws with all that was printed. */
export function mustRun(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { code, stdout, stderr } = run(command, args, cwd, env);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

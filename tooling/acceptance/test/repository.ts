import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this repository. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url));

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command; without a terminal, without the settings of the surrounding run. */
export function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ran {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(TURBO|VITEST|npm_|NODE_ENV|FORCE_COLOR|LANG|LC_)/.test(name),
  );
  const ran = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    // Nothing here takes long; a registry that does not answer must not hold up the suite.
    timeout: 240_000,
    env: { ...Object.fromEntries(inherited), TURBO_TELEMETRY_DISABLED: '1', ...env },
  });
  return { code: ran.status, stdout: ran.stdout, stderr: `${ran.stderr}${ran.error ?? ''}` };
}

/** Like `run`, but a failure throws with all that was printed. */
export function mustRun(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { code, stdout, stderr } = run(command, args, cwd, env);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}

/**
 * A copy of the repository as git sees it, with the installed dependencies linked, to build and edit in. Its own
 * packages are the copy's.
 */
export function copyRepository(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-copy-'));
  const files = mustRun('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root).split('\0');
  for (const file of files.filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  linkDependencies(folder);
  mustRun('git', ['init', '--quiet'], folder);
  mustRun('git', ['add', '--all'], folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function linkDependencies(folder: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(modules)) {
    const [from, to] = [join(modules, name), join(folder, 'node_modules', name)];
    // Links to the packages of this repository and to their commands are relative: copied, they lead into the copy.
    if (name === '@error-contracts' || name === '.bin') cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, to);
  }
}

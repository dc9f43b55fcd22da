import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';
import { packageSpecOf } from './package-spec-of.js';

/**
 * Resolves to the bytes of a published package. `npm pack` fetches it, with the registry and the rights of the project.
 *
 * @throws {UsageError} If it is not a published package, or if the registry cannot be reached.
 */
export async function fetchPackage(spec: string, terminal: Pick<Terminal, 'cwd' | 'env'>): Promise<Uint8Array> {
  if (packageSpecOf(spec) === undefined && !/^[a-z0-9][\w.-]*$/i.test(spec)) {
    throw new UsageError(`"${spec.slice(0, 100)}" is not a package spec.`, 'Write it as in @acme/errors@1.2.0.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'error-contracts-'));
  try {
    await npmPack(spec, folder, terminal);
    const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
    if (tarball === undefined) throw new UsageError(`npm fetched nothing for ${spec}.`, `Try: npm pack ${spec}`);
    return await readFile(join(folder, tarball));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function npmPack(spec: string, folder: string, { cwd, env }: Pick<Terminal, 'cwd' | 'env'>): Promise<void> {
  const args = ['pack', spec, '--json', '--ignore-scripts', '--workspaces=false', '--pack-destination', folder];
  const [command, ...first] = npmCommand();
  await new Promise<void>((resolve, reject) => {
    execFile(command, [...first, ...args], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(failed(spec, error.code === undefined ? '' : String(error.code), `${stdout}${stderr}`));
    });
  });
}

/** On Windows npm is a script of the shell; what it runs is not. */
function npmCommand(): readonly [string, ...string[]] {
  if (process.platform !== 'win32') return ['npm'];
  return [process.execPath, join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')];
}

function failed(spec: string, exit: string, output: string): UsageError {
  if (exit === 'ENOENT')
    return new UsageError('npm is not installed, or not found.', 'Install it, or compare with a file.');
  const code =
    /"code": "(\w+)"|npm error code (\w+)/
      .exec(output)
      ?.slice(1)
      .find((found) => found !== undefined) ?? exit;
  const name = spec.replace(/(?<=.)@.*$/, '');
  switch (code) {
    case 'E404':
      return new UsageError(`The registry has no ${spec}.`, `Check the name, or the registry: npm view ${name}`);
    case 'ETARGET':
    case 'ENOVERSIONS':
      return new UsageError(
        `The registry has no such version: ${spec}.`,
        `See which there are: npm view ${name} versions`,
      );
    case 'E401':
    case 'E403':
    case 'ENEEDAUTH':
      return new UsageError(`The registry does not let you read ${spec} (${code}).`, 'Sign in: npm login');
    default:
      return new UsageError(
        `npm could not fetch ${spec} (${code}).`,
        `Check the network and the registry; try: npm pack ${spec}`,
      );
  }
}

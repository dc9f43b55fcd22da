import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseTools } from '../downloads/release-tools.js';
import { npmFor } from './publish-packed.js';
import type { RealRegistry } from './real-registry.js';

/** A command line with its environment. */
export interface CommandLine {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** How one package manager is used in a project. */
export interface PackageManager {
  readonly name: string;
  /** Installs what `package.json` says. */
  readonly install: CommandLine;
  /** Runs a command of an installed package. */
  exec(command: string, ...args: readonly string[]): CommandLine;
  /** Runs a file of the project. */
  node(file: string): CommandLine;
}

/** Yarn without `node_modules`. TypeScript 7 finds no package there, but TypeScript 5, which Yarn patches, does. */
export const PLUG_AND_PLAY = "Yarn, Plug'n'Play";

/** Returns every package manager, set up for a registry; what each keeps goes to a folder. */
export async function packageManagers(registry: RealRegistry, folder: string): Promise<readonly PackageManager[]> {
  const { pnpm, yarn, yarnClassic } = await releaseTools();
  const node = process.execPath;
  const npm = npmFor(registry, folder);
  const managed = (
    name: string,
    [command = '', ...args]: readonly string[],
    env: NodeJS.ProcessEnv,
    install: readonly string[],
    exec: readonly string[],
  ): PackageManager => ({
    name,
    install: { command, args: [...args, ...install], env },
    exec: (bin, ...given) => ({ command, args: [...args, ...exec, bin, ...given], env }),
    // Without node_modules, only Yarn's own Node finds the packages.
    node: (file) =>
      name === PLUG_AND_PLAY
        ? { command, args: [...args, 'node', file], env }
        : { command: node, args: [file], env: {} },
  });
  const berry = {
    YARN_NPM_REGISTRY_SERVER: registry.url,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_GLOBAL_FOLDER: join(folder, 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    // A lock file is written, and installed packages are as new as can be.
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_NPM_MINIMAL_AGE_GATE: '0',
  };
  return [
    managed('npm', ['npm'], npm, ['install', '--no-audit', '--no-fund'], ['exec', '--']),
    managed('pnpm', [node, pnpm], { ...npm, ...pnpmFor(folder) }, ['install'], ['exec']),
    managed(
      'Yarn 1',
      [node, yarnClassic],
      yarnOneFor(registry, folder),
      ['install', '--no-progress'],
      ['run', '--silent'],
    ),
    managed('Yarn', [node, yarn], { ...berry, YARN_NODE_LINKER: 'node-modules' }, ['install'], ['exec']),
    managed(PLUG_AND_PLAY, [node, yarn], { ...berry, YARN_NODE_LINKER: 'pnp' }, ['install'], ['exec']),
  ];
}

function pnpmFor(folder: string): NodeJS.ProcessEnv {
  return {
    npm_config_store_dir: join(folder, 'pnpm-store'),
    pnpm_config_store_dir: join(folder, 'pnpm-store'),
    // What is published just now would be too young.
    pnpm_config_minimum_release_age: '0',
    npm_config_minimum_release_age: '0',
    XDG_CACHE_HOME: join(folder, 'pnpm-cache'),
    XDG_STATE_HOME: join(folder, 'pnpm-state'),
  };
}

function yarnOneFor({ url }: RealRegistry, folder: string): NodeJS.ProcessEnv {
  const userconfig = join(folder, 'yarn-npmrc');
  writeFileSync(userconfig, `registry=${url}\n`);
  return {
    npm_config_userconfig: userconfig,
    YARN_REGISTRY: url,
    YARN_CACHE_FOLDER: join(folder, 'yarn-1-cache'),
    HOME: folder,
  };
}

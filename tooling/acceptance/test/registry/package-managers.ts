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

/** How one package manager is used. */
export interface PackageManager {
  readonly name: string;
  /** Begins a project in a new folder with what `create-error-contracts` takes. */
  create(...args: readonly string[]): CommandLine;
  /** Installs what `package.json` says. */
  readonly install: CommandLine;
  /** Runs a script of the project, or a command of an installed package. */
  run(command: string, ...args: readonly string[]): CommandLine;
  /** What Node needs to find the packages. */
  readonly nodeFlags: readonly string[];
}

/** Yarn without `node_modules`. TypeScript 7 finds no package there, but TypeScript 5, which Yarn patches, does. */
export const PLUG_AND_PLAY = "Yarn, Plug'n'Play";

export const packageManagerNames = ['npm', 'pnpm', 'Yarn 1', 'Yarn', PLUG_AND_PLAY] as const;

/** Returns every package manager, set up for a registry; what each keeps goes to a folder. */
export async function packageManagers(registry: RealRegistry, folder: string): Promise<readonly PackageManager[]> {
  const { pnpm, yarn, yarnClassic } = await releaseTools();
  const node = process.execPath;
  const npmEnv = npmFor(registry, folder);
  const pnpmEnv = { ...npmEnv, ...pnpmFor(folder) };
  const yarnOneEnv = yarnOneFor(registry, folder);
  const yarnEnv = { ...yarnFor(registry, folder), YARN_NODE_LINKER: 'node-modules' };
  const pnpEnv = { ...yarnFor(registry, folder), YARN_NODE_LINKER: 'pnp' };
  const line = (env: NodeJS.ProcessEnv, command: string, ...args: readonly string[]) => ({ command, args, env });
  const withYarn = (name: string, file: string, env: NodeJS.ProcessEnv, nodeFlags: readonly string[]) => ({
    name,
    create: (...args: readonly string[]) => line(env, node, file, 'create', 'error-contracts', ...args),
    install: line(env, node, file, 'install'),
    run: (...args: readonly string[]) => line(env, node, file, 'run', ...args),
    nodeFlags,
  });
  return [
    {
      name: 'npm',
      create: (...args) => line(npmEnv, 'npm', 'create', '--yes', 'error-contracts', '--', ...args),
      install: line(npmEnv, 'npm', 'install', '--no-audit', '--no-fund'),
      // npm runs scripts and commands in two ways.
      run: (command, ...args) =>
        command === 'build' ? line(npmEnv, 'npm', 'run', command) : line(npmEnv, 'npm', 'exec', '--', command, ...args),
      nodeFlags: [],
    },
    {
      name: 'pnpm',
      create: (...args) => line(pnpmEnv, node, pnpm, 'create', 'error-contracts', ...args),
      install: line(pnpmEnv, node, pnpm, 'install'),
      run: (...args) => line(pnpmEnv, node, pnpm, ...args),
      nodeFlags: [],
    },
    withYarn('Yarn 1', yarnClassic, yarnOneEnv, []),
    withYarn('Yarn', yarn, yarnEnv, []),
    withYarn(PLUG_AND_PLAY, yarn, pnpEnv, ['--require', './.pnp.cjs', '--experimental-loader', './.pnp.loader.mjs']),
  ];
}

function yarnFor({ url }: RealRegistry, folder: string): NodeJS.ProcessEnv {
  return {
    YARN_NPM_REGISTRY_SERVER: url,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_GLOBAL_FOLDER: join(folder, 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    // A lock file is written, and what is published just now is not too young.
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_NPM_MINIMAL_AGE_GATE: '0',
  };
}

function pnpmFor(folder: string): NodeJS.ProcessEnv {
  return {
    pnpm_config_store_dir: join(folder, 'pnpm-store'),
    // What is published just now would be too young.
    pnpm_config_minimum_release_age: '0',
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
    // `yarn create` installs for the whole machine.
    YARN_GLOBAL_FOLDER: join(folder, 'yarn-1-global'),
    YARN_PREFIX: join(folder, 'yarn-1-prefix'),
    HOME: folder,
  };
}

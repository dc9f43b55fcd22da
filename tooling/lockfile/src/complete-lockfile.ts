import { readFileSync, writeFileSync } from 'node:fs';
import { type AskRegistry, askRegistry } from './ask-registry.ts';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: { readonly [name: string]: string };
}

/** What was added to a lock file, each with its version. */
export interface Completed {
  readonly added: readonly string[];
  /** Packages that have no integrity, because the registry does not have them. */
  readonly unpublished: readonly string[];
}

/**
 * Adds to a lock file the packages of other platforms, and the integrity that an entry lacks.
 *
 * npm leaves out optional packages that its registry does not have just then, and a strict `npm ci` then refuses the lock
 * file. Without an integrity, npm installs whatever the registry sends.
 */
export function completeLockfile(file: URL, ask: AskRegistry = askRegistry): Completed {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(file, 'utf8'));
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages))
      .map(([name, version]) => [`node_modules/${name}`, { version, ...(dev && { dev }), optional: true }] as const),
  );
  const { '': root = {}, ...packages } = { ...lock.packages, ...Object.fromEntries(missing) };
  const [added, unpublished]: [string[], string[]] = [[], []];
  for (const [path, locked] of Object.entries(packages).filter(lacksIntegrity)) {
    const name = path.slice(path.lastIndexOf(MODULES) + MODULES.length);
    const { version = '' } = locked;
    const entry = ask(name, version);
    (entry === undefined ? unpublished : added).push(`${name}@${version}`);
    packages[path] = entry === undefined ? locked : inOrder({ ...locked, ...entry });
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { '': root, ...Object.fromEntries(sorted) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  return { added, unpublished };
}

const MODULES = 'node_modules/';

/** Only what npm fetches has an integrity: neither a workspace, nor a link to one, nor what lies in another package. */
function lacksIntegrity([path, { integrity, link, inBundle }]: [path: string, locked: LockedPackage]): boolean {
  return path.includes(MODULES) && integrity === undefined && link !== true && inBundle !== true;
}

/** The properties of an entry in the order in which npm writes them. */
function inOrder(entry: LockedPackage): LockedPackage {
  const first = ['version', 'integrity', 'cpu', 'dev', 'libc', 'license', 'optional', 'os', 'engines'];
  const rank = (name: string) => first.indexOf(name) + 1 || first.length + 1;
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => rank(a) - rank(b)));
}

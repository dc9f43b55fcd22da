import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const OPERATING_SYSTEMS = {
  darwin: /darwin/,
  win32: /win32|windows/,
  android: /android/,
  freebsd: /freebsd/,
  linux: /linux/,
};

/**
 * Adds to a lock file the packages of other platforms; how many. npm leaves out optional packages that its registry does not
 * have, and a strict `npm ci` then refuses the lock file. What is added has no integrity: npm fills it in when it installs.
 */
export function completeLockfile(file: URL): number {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(file, 'utf8'));
  const missing = Object.entries(lock.packages).flatMap(([path, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages))
      .map(([name, version]) => [`node_modules/${name}`, platformPackage(name, version, locked)] as const),
  );
  const { '': root = {}, ...packages } = { ...lock.packages, ...Object.fromEntries(missing) };
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = { '': root, ...Object.fromEntries(sorted) };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  return missing.length;
}

function platformPackage(name: string, version: string, { dev, license }: LockedPackage): object {
  const os = Object.entries(OPERATING_SYSTEMS).find(([, pattern]) => pattern.test(name))?.[0];
  const cpu = /arm64/.test(name) ? 'arm64' : /64/.test(name) ? 'x64' : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(/musl/.test(name) && { libc: ['musl'] }),
    ...(license && { license }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

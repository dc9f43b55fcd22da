/** The package managers that are known. */
export const packageManagers = ['npm', 'pnpm', 'yarn', 'bun'] as const;

/** The name of a package manager. */
export type PackageManager = (typeof packageManagers)[number];

/** The package managers that are known. */
export const packageManagers = ['npm', 'pnpm', 'yarn', 'bun'] as const;

/** The name of a package manager. */
export type PackageManager = (typeof packageManagers)[number];

/** What can answer with errors. */
export const servers = ['fastify', 'express', 'hono', 'nest', 'next', 'node', 'none'] as const;

/** What answers with errors. */
export type Server = (typeof servers)[number];

/** What can show errors. */
export const clients = ['react', 'plain', 'none'] as const;

/** What shows errors. */
export type Client = (typeof clients)[number];

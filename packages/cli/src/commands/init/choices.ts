/** What can answer with errors. */
export const servers = ['fastify', 'express', 'hono', 'nest', 'next', 'node', 'none'] as const;

/** What answers with errors. */
export type Server = (typeof servers)[number];

/** What can run tests. */
export const testRunners = ['vitest', 'node', 'none'] as const;

/** What runs tests. */
export type TestRunner = (typeof testRunners)[number];

/** What can show errors. */
export const clients = ['react', 'plain', 'none'] as const;

/** What shows errors. */
export type Client = (typeof clients)[number];

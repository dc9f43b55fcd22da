import manifest from '../../../../package.json' with { type: 'json' };

/** The range of the packages of this repository: they are released together. */
export const OWN: string = `^${manifest.version}`;

/** The ranges of packages of others that a new project gets. A test compares them with those that are tested here. */
const versions: Readonly<Record<string, string>> = {
  '@hono/node-server': '^2.0.0',
  '@types/express': '^5.0.0',
  '@types/node': '^26.0.0',
  '@types/react': '^19.0.0',
  '@types/react-dom': '^19.0.0',
  express: '^5.0.0',
  fastify: '^5.0.0',
  hono: '^4.0.0',
  react: '^19.0.0',
  'react-dom': '^19.0.0',
  turbo: '^2.0.0',
  typescript: '^7.0.0',
  vite: '^8.0.0',
  vitest: '^5.0.0',
};

/** Returns the ranges of some packages of others, by their names. */
export function rangesOf(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, versions[name] ?? '*']));
}

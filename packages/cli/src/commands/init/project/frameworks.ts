import { isJsonObject, type JsonObject } from '@error-contracts/catalog';
import type { Client, Server } from '../choices.js';

/** The packages by which a framework is seen; a framework that is built on another one comes first. */
const SERVER_PACKAGES: Readonly<Record<string, Server>> = {
  '@nestjs/core': 'nest',
  next: 'next',
  fastify: 'fastify',
  hono: 'hono',
  express: 'express',
};

/** Packages of projects for browsers. */
const BROWSER_PACKAGES = ['vite', 'vue', 'svelte', '@angular/core', 'solid-js', 'preact', 'webpack', 'parcel'];

/** Returns what answers with errors and what shows them, by what `package.json` lists. */
export function frameworksOf(manifest: JsonObject | undefined): { readonly server: Server; readonly client: Client } {
  const installed = dependenciesOf(manifest);
  const server = Object.entries(SERVER_PACKAGES).find(([name]) => installed.has(name))?.[1];
  const isForBrowsers = BROWSER_PACKAGES.some((name) => installed.has(name));
  const hasReact = installed.has('react');
  const client = hasReact ? 'react' : isForBrowsers ? 'plain' : 'none';
  return { server: server ?? (client === 'none' ? 'node' : 'none'), client };
}

/** Returns the packages that the code of `init` imports, by the server and the client of a project. */
export function frameworkPackages({
  server,
  client,
  isTypeScript,
}: {
  readonly server: Server;
  readonly client: Client;
  readonly isTypeScript: boolean;
}): { readonly dependencies: readonly string[]; readonly devDependencies: readonly string[] } {
  const ofServer = SERVER_NEEDS[server] ?? [];
  const ofClient = client === 'react' ? ['react', 'react-dom'] : [];
  const typed = [...ofServer, ...ofClient].filter((name) => name === 'express' || ofClient.includes(name));
  return {
    dependencies: [...ofServer, ...ofClient],
    devDependencies: isTypeScript ? typed.map((name) => `@types/${name}`) : [],
  };
}

/** NestJS and Next.js have generators of their own: `init` takes their projects only. */
const SERVER_NEEDS: { readonly [server in Server]?: readonly string[] } = {
  fastify: ['fastify'],
  express: ['express'],
  hono: ['@hono/node-server', 'hono'],
};

/** Returns the names of all packages that a `package.json` lists. */
export function dependenciesOf(manifest: JsonObject | undefined): ReadonlySet<string> {
  const groups = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  return new Set(
    groups.flatMap((group) => {
      const listed = manifest?.[group];
      return isJsonObject(listed) ? Object.keys(listed) : [];
    }),
  );
}

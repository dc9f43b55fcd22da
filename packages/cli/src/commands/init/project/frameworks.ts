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

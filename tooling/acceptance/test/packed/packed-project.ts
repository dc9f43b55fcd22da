import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { mustRun, type Ran, root } from '../repository.js';
import { type Consumer, compile, consumerNames, writeConsumer } from './consumer-projects.js';
import { publishedPackages } from './published-packages.js';

/** What would be published, packed once for all tests. */
export interface Packed {
  /** The path of each tarball by the name of its package. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** A folder with the packages of an application installed from their tarballs, and nothing else. */
  readonly project: string;
  /** What the compiler said of each consumer in that folder. */
  readonly compiled: Readonly<Record<Consumer, Ran>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly packed: Packed;
  }
}

/** What an application brings along: the peers of the packages, what these are used with, and their declarations. */
const peers = [
  '@hono/node-server',
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/platform-express',
  '@playwright/test',
  '@types/express',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  'express',
  'fastify',
  'hono',
  'react',
  'react-dom',
  'reflect-metadata',
  'rxjs',
  'vitest',
];

/** Packs every published package, installs what an application uses, and compiles the consumers; Vitest calls it before the first test. */
export default function setup({ provide }: Pick<TestProject, 'provide'>): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'error-contracts-packed-'));
  const project = join(folder, 'project');
  mkdirSync(project);
  const workspaces = publishedPackages.flatMap((published) => ['--workspace', published.folder]);
  // What is packed and installed here needs no network, so it needs nothing from the home of whoever runs the tests.
  const npmrc = { npm_config_cache: join(folder, 'cache'), npm_config_userconfig: join(folder, 'npmrc') };
  const packed: readonly { readonly name: string; readonly filename: string }[] = JSON.parse(
    mustRun('npm', ['pack', '--json', '--pack-destination', folder, ...workspaces], root, npmrc),
  );
  const tarballs = Object.fromEntries(packed.map(({ name, filename }) => [name, join(folder, filename)]));
  const shipped = publishedPackages
    .filter(({ kind }) => kind === 'application')
    .map(({ name }) => tarballs[name] ?? name);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  // Offline: what is installed needs nothing but itself.
  mustRun('npm', ['install', '--offline', '--no-audit', '--no-fund', ...shipped], project, npmrc);
  for (const peer of peers) linkPeer(peer, project);
  for (const consumer of consumerNames) writeConsumer(consumer, project);
  const compiled = consumerNames.map((consumer) => [consumer, compile(consumer, project)]);
  provide('packed', { tarballs, project, compiled: Object.fromEntries(compiled) });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Gives the project a package of this repository's own. */
function linkPeer(name: string, project: string): void {
  const hoisted = join(root, 'node_modules', name);
  const nested = join(root, 'tooling/acceptance/node_modules', name);
  const link = join(project, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(existsSync(nested) ? nested : hoisted, link, 'junction');
}

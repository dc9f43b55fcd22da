import type { TestProject } from 'vitest/node';
import { installTools } from './install-tools.js';
import { type NodeVersion, nodeBinary, nodeVersions } from './node-versions.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of each Node by its version. */
    readonly nodes: Readonly<Record<NodeVersion, string>>;
  }
}

/** Downloads all that the matrices need; Vitest calls it before the first test. */
export default async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<void> {
  for (const tools of ['consumer-tools', 'api-report', 'release-tools']) await installTools(`tooling/${tools}`);
  const nodes: [NodeVersion, string][] = [];
  for (const version of nodeVersions) nodes.push([version, await nodeBinary(version)]);
  provide('nodes', Object.fromEntries(nodes) as Record<NodeVersion, string>);
}

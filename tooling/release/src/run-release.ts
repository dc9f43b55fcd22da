import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gt from 'semver/functions/gt.js';
import prerelease from 'semver/functions/prerelease.js';
import type { NpmFailure } from './npm-failure.ts';
import { packPackages, type Tarball } from './pack-packages.ts';
import { publishPackage } from './publish-package.ts';
import { type Registry, registryOf } from './registry.ts';
import { ReleaseError } from './release-error.ts';
import { releasePackages } from './release-packages.ts';
import { requireReadiness } from './require-readiness.ts';

/** How a release is made. */
export interface ReleaseOptions {
  readonly isDryRun: boolean;
  /** The tag of the version in the registry; if there is none, `latest`, or `next` for a prerelease. */
  readonly tag: string | undefined;
  /** How long to wait for an answer of the registry, in milliseconds. */
  readonly timeout: number;
  /** How long to wait before each further attempt, in milliseconds. */
  readonly pauses: readonly number[];
  readonly print: (line: string) => void;
}

/**
 * Publishes every package of a repository. Nothing is published before all is known to be ready.
 *
 * @throws {ReleaseError} If anything is left unpublished, or everything was published before.
 */
export async function runRelease(root: string, options: ReleaseOptions): Promise<void> {
  const packages = releasePackages(root);
  const version = requireReadiness(root, packages);
  const draft = mkdtempSync(join(tmpdir(), 'error-contracts-release-'));
  try {
    const registry = registryOf(root, options.timeout);
    const tarballs = packPackages(root, packages, draft);
    const missing = missingIn(registry, tarballs, version, options.tag);
    const there = tarballs.length - missing.length;
    if (there > 0) options.print(`${there} of ${tarballs.length} packages are published from an earlier run.`);
    const tag = options.tag ?? (prerelease(version) === null ? 'latest' : 'next');
    await publishAll(registry, missing, tag, options);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Returns what the registry does not have yet. It is asked for every package before the first is published. */
function missingIn(
  registry: Registry,
  tarballs: readonly Tarball[],
  version: string,
  tag: string | undefined,
): readonly Tarball[] {
  const asked = tarballs.map((tarball) => ({ tarball, ...registry.ask(tarball) }));
  const other = asked.find(({ state }) => state === 'other');
  if (other !== undefined) {
    throw new ReleaseError(
      `${other.tarball.name} ${version} is published already, with other contents. Nothing was published.`,
      `A version is published once. ${RAISE_THE_VERSION}`,
    );
  }
  const missing = asked.filter(({ state }) => state === 'missing').map(({ tarball }) => tarball);
  if (missing.length === 0) {
    throw new ReleaseError(
      `All packages of ${version} are published already. Nothing was published.`,
      RAISE_THE_VERSION,
    );
  }
  const newer = asked.find(({ latest }) => latest !== undefined && gt(latest, version));
  if (tag === undefined && newer !== undefined) {
    throw new ReleaseError(
      `${newer.tarball.name} ${newer.latest} is published, and ${version} is lower. Nothing was published.`,
      `${RAISE_THE_VERSION} For an older line name a tag: npm run release -- --tag previous.`,
    );
  }
  return missing;
}

const RAISE_THE_VERSION = 'For the next version: npm run changeset, then npm run versions.';

async function publishAll(
  registry: Registry,
  missing: readonly Tarball[],
  tag: string,
  { isDryRun, pauses, print }: ReleaseOptions,
): Promise<void> {
  for (const [index, tarball] of missing.entries()) {
    const failure = isDryRun ? undefined : await publishPackage(registry, tarball, tag, pauses);
    if (failure !== undefined) throw stopped(missing, index, failure);
    print(`${isDryRun ? 'would publish' : 'published'}  ${shown(tarball)}  ${tag}`);
  }
}

function stopped(missing: readonly Tarball[], index: number, { sentence, help }: NpmFailure): ReleaseError {
  const left = missing.slice(index).map(shown).join(', ');
  const done = index === 0 ? 'Nothing was published.' : `${index} of ${missing.length} packages were published.`;
  return new ReleaseError(
    `${sentence} ${done} Not published: ${left}.`,
    `${help} Then run it again: it goes on with what is not published. What depends on the rest is published last.`,
  );
}

function shown({ name, version }: Tarball): string {
  return `${name}@${version}`;
}

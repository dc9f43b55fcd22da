import { setTimeout as pause } from 'node:timers/promises';
import type { NpmFailure } from './npm-failure.ts';
import type { Tarball } from './pack-packages.ts';
import type { Registry } from './registry.ts';
import { ReleaseError } from './release-error.ts';

/**
 * Publishes a package; what may pass is tried again after each of these pauses, in milliseconds.
 *
 * Resolves to why the registry did not take it, or to undefined.
 */
export async function publishPackage(
  registry: Registry,
  tarball: Tarball,
  tag: string,
  pauses: readonly number[],
): Promise<NpmFailure | undefined> {
  const failure = registry.publish(tarball, tag);
  // The answer may have been lost on the way, and not the package.
  if (failure === undefined || (failure.isPassing && isThere(registry, tarball))) return undefined;
  const [next, ...later] = pauses;
  if (!failure.isPassing || next === undefined) return failure;
  await pause(next);
  return await publishPackage(registry, tarball, tag, later);
}

function isThere(registry: Registry, tarball: Tarball): boolean {
  try {
    return registry.ask(tarball).state === 'same';
  } catch (error) {
    if (error instanceof ReleaseError) return false;
    throw error;
  }
}

import { beforePublishing, type NpmFailure, npmFailure } from './npm-failure.ts';
import type { Tarball } from './pack-packages.ts';
import { runCommand } from './run-command.ts';

/** What the registry has of a package. */
export interface Published {
  /** The version that people get; undefined if there is none yet. */
  readonly latest: string | undefined;
  /** Whether it has this very tarball, or another one with the same version. */
  readonly state: 'missing' | 'same' | 'other';
}

/** The registry that npm is set up for. */
export interface Registry {
  /** @throws {ReleaseError} If it gives no answer. */
  ask(tarball: Tarball): Published;
  /** Returns why it did not take a tarball; undefined if it did. */
  publish(tarball: Tarball, tag: string): NpmFailure | undefined;
}

/** Returns the registry that npm is set up for in a folder. Whatever it does not answer in time counts as failed. */
export function registryOf(root: string, timeout: number): Registry {
  // npm itself would try again for minutes.
  const flags = ['--json', '--fetch-retries=0', `--fetch-timeout=${timeout}`];
  const npm = (...args: readonly string[]) => runCommand('npm', [...args, ...flags], root, timeout + START);
  const view = (spec: string, ...fields: readonly string[]) => {
    const ended = npm('view', spec, ...fields);
    if (ended.code === 0) return JSON.parse(ended.stdout || 'null');
    const failure = npmFailure(ended);
    if (failure.code === 'E404') return undefined;
    throw beforePublishing(failure);
  };
  return {
    ask: ({ name, version, integrity }) => {
      const facts = view(name, 'dist-tags', 'versions');
      const latest: string | undefined = facts?.['dist-tags']?.latest;
      if (![facts?.versions ?? []].flat().includes(version)) return { latest, state: 'missing' };
      const published = view(`${name}@${version}`, 'dist.integrity');
      return { latest, state: published === integrity ? 'same' : 'other' };
    },
    publish: ({ file }, tag) => {
      const ended = npm('publish', file, '--access', 'public', '--tag', tag);
      return ended.code === 0 ? undefined : npmFailure(ended);
    },
  };
}

/** What npm needs to start, in milliseconds. */
const START = 5000;

import { join } from 'node:path';
import { root } from '../repository.js';

/** The paths of the command lines of the tools. They are not installed when the tests are type-checked. */
export interface ReleaseTools {
  readonly verdaccio: string;
  readonly pnpm: string;
  readonly yarnClassic: string;
  readonly yarn: string;
  /** Is there on Linux on x64 only. */
  readonly bun: string;
  readonly remoteCache: string;
  readonly actionlint: string;
  readonly cyclonedx: string;
}

/** The tools, which the set-up of `npm run test:all` has installed. */
export async function releaseTools(): Promise<ReleaseTools> {
  return await import(join(root, 'tooling/release-tools/src/index.ts'));
}

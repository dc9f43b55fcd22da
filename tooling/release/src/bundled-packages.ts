import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in one of ours, as CycloneDX describes it. */
export interface BundledPackage {
  readonly type: 'library';
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly licenses: readonly [{ readonly expression: string }];
}

/** Returns the packages that the build has bundled into the command, and the one that is copied beside it. */
export function bundledPackages(root: string): readonly BundledPackage[] {
  const notices = readFileSync(join(root, 'packages/cli/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const headings = notices.matchAll(/^-{80}\n\n(?<name>\S+) (?<version>\S+) \((?<license>[^)]+)\)$/gm);
  const { version, license } = JSON.parse(readFileSync(join(root, 'node_modules/recheck/package.json'), 'utf8'));
  return [...[...headings].map(({ groups }) => groups ?? {}), { name: 'recheck', version, license }].map(bundled);
}

function bundled({ name = '', version = '', license = '' }: Readonly<Record<string, string>>): BundledPackage {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type: 'library', name, version, purl, 'bom-ref': `bundled|${purl}`, licenses: [{ expression: license }] };
}

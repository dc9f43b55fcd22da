import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ReleaseError } from './release-error.ts';
import type { ReleasePackage } from './release-packages.ts';
import { runCommand } from './run-command.ts';

/**
 * Returns the version of a release that is ready.
 *
 * @throws {ReleaseError} If anything is not.
 */
export function requireReadiness(root: string, packages: readonly ReleasePackage[]): string {
  const version = requireOneVersion(packages);
  requireNoChangesets(root);
  requireCommit(root);
  requireReleasedCatalog(root, version);
  requireRepository(packages);
  return version;
}

const RAISE = 'Run npm run versions, and commit what it writes.';

function requireOneVersion(packages: readonly ReleasePackage[]): string {
  const [first] = packages;
  if (first === undefined) throw new ReleaseError('There is no package to publish.', 'All of them are private.');
  const other = packages.find(({ version }) => version !== first.version);
  if (other === undefined) return first.version;
  throw new ReleaseError(
    `All packages have one version, but ${first.name} has ${first.version} and ${other.name} has ${other.version}.`,
    RAISE,
  );
}

function requireNoChangesets(root: string): void {
  const folder = join(root, '.changeset');
  const pending = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  if (pending.length === 0) return;
  throw new ReleaseError(`Changesets are pending: ${pending.sort().join(', ')}.`, RAISE);
}

/** What is published must be what a commit has: provenance names it. */
function requireCommit(root: string): void {
  const { code, stdout, stderr } = runCommand('git', ['status', '--porcelain'], root);
  if (code !== 0) throw new ReleaseError(`git cannot say what is committed. ${stderr.trim()}`, 'Release from a clone.');
  const paths = stdout.split('\n').filter((line) => line !== '');
  if (paths.length === 0) return;
  const shown = paths.slice(0, 3).map((line) => line.slice(3));
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : '';
  throw new ReleaseError(`Not everything is committed: ${shown.join(', ')}${more}.`, 'Commit it, or remove it.');
}

/** The catalogue says itself whether the version is high enough for what changed. */
function requireReleasedCatalog(root: string, version: string): void {
  const command = fileURLToPath(new URL('bin/error-contracts.js', import.meta.resolve('error-contracts/package.json')));
  const release = (format: string) =>
    runCommand(process.execPath, [command, 'release', '--dry-run', '--format', format], root);
  const { code, stdout } = release('json');
  if (code !== 0) {
    const text = release('text');
    throw new ReleaseError(`The catalogue is not ready.\n${`${text.stdout}${text.stderr}`.trim()}`, RAISE);
  }
  const { released, changes } = JSON.parse(stdout);
  if (released === version && changes === 0) return;
  throw new ReleaseError(`released.json is that of ${released ?? 'no release'}, not of ${version}.`, RAISE);
}

/** The registry refuses provenance of a package that says it is from another repository. */
function requireRepository(packages: readonly ReleasePackage[]): void {
  const { GITHUB_REPOSITORY: repository, NPM_CONFIG_PROVENANCE: provenance } = process.env;
  if (provenance !== 'true' || repository === undefined) return;
  const other = packages.find(({ repository: url }) => !url.includes(`github.com/${repository}`));
  if (other === undefined) return;
  throw new ReleaseError(
    `${other.name} says that it is from "${other.repository}", but this workflow runs in ${repository}.`,
    'Write the address of the repository into "repository" of each package.json.',
  );
}

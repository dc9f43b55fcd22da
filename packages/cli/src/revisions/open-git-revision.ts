import { join, posix, relative, sep } from 'node:path';
import { parseReleased } from '@error-contracts/catalog/compare';
import { diskIn, filesInMemory, RELEASED_FILE, readSources } from '@error-contracts/catalog/read';
import { DEFAULT_PATHS } from '../catalog/find-catalog.js';
import { UsageError } from '../terminal/usage-error.js';
import { filesOfCommit } from './files-of-commit.js';
import { placesIn, withInstalledPackages } from './included-of-revision.js';
import { releaseRevision } from './release-revision.js';
import { commitOf, pathsEndingWith, type Repository } from './repository.js';
import { type OpenedRevision, revisionOfSources } from './revision.js';
import type { Workspace } from './workspace.js';

/** A git revision, and the path that was named in it. */
export interface GitRevision {
  readonly name: string;
  readonly commit: string;
  /** As it was written after the colon; undefined if there was no colon. */
  readonly path: string | undefined;
}

/**
 * Resolves to the git revision that a word names: `main`, `v1.2.0`, `HEAD~3`, `main:lib/catalog.json`; to undefined if
 * git knows none.
 */
export async function gitRevisionOf(repository: Repository, word: string): Promise<GitRevision | undefined> {
  const whole = await commitOf(repository, word);
  if (whole !== undefined) return { name: word, commit: whole, path: undefined };
  const colon = word.indexOf(':');
  if (colon <= 0) return undefined;
  const name = word.slice(0, colon);
  const commit = await commitOf(repository, name);
  return commit === undefined ? undefined : { name, commit, path: word.slice(colon + 1) };
}

/**
 * Opens the catalogue in a git revision, with its locales.
 *
 * @throws {UsageError} If the git revision has no catalogue there.
 */
export async function openGitRevision(
  repository: Repository,
  revision: GitRevision,
  workspace: Workspace,
): Promise<OpenedRevision> {
  const { name, commit, path } = revision;
  const wanted = path === undefined ? defaultPaths(repository, workspace) : pathsOf(repository, path);
  for (const candidate of wanted) {
    const folder = posix.dirname(candidate);
    const beside = ['locales', 'glossaries', RELEASED_FILE].map((below) => posix.join(folder, below));
    const first = await filesOfCommit(repository, commit, [candidate, ...beside]);
    const bytes = first.get(candidate);
    if (bytes === undefined) continue;
    const { paths, packages } = placesIn(bytes);
    const included = paths.map((below) => posix.join(folder, below));
    const further = included.length === 0 ? [] : await filesOfCommit(repository, commit, included);
    const files = new Map([...first, ...further]);
    const label = `${name}:${candidate}`;
    if (posix.basename(candidate) === RELEASED_FILE) return releaseRevision(label, parseReleased(label, bytes));
    const { cwd } = workspace.terminal;
    const kept = filesInMemory(files, (file) => `${name}:${file}`);
    const sources = await readSources(
      candidate,
      withInstalledPackages(kept, diskIn(cwd), relative(cwd, workspace.folder) || '.'),
    );
    const title = `${name}, git revision ${commit.slice(0, 7)} (${candidate})`;
    const note = `${name} includes ${packages.join(', ')}, which git does not keep: what is installed now was taken.`;
    const fromCwd = (file: string): string =>
      join(relative(cwd, workspace.folder), posix.relative(repository.prefix, file)).replaceAll(sep, '/');
    const opened = inTree(revisionOfSources(sources, { kind: 'git revision', title }), name, fromCwd);
    return packages.length === 0 ? opened : { ...opened, note };
  }
  throw await noCatalog(repository, revision, wanted[0] ?? '');
}

/** Returns the path of the catalogue of the working tree; without one, the default paths from the folder upwards. */
function defaultPaths({ prefix }: Repository, { catalog }: Workspace): readonly string[] {
  if (catalog !== undefined) return [`${prefix}${posix.basename(catalog.replaceAll('\\', '/'))}`];
  const folders = prefix.split('/').map((_, index, steps) => steps.slice(0, index).join('/'));
  return folders.reverse().flatMap((folder) => DEFAULT_PATHS.map((common) => posix.join(folder, common)));
}

/** Returns the paths that a path after the colon means: from the root, or from the folder if it begins with a dot. */
function pathsOf({ prefix }: Repository, path: string): readonly string[] {
  const full = posix.normalize(path.startsWith('.') ? `${prefix}${path}` : path).replace(/\/$/, '');
  const below = [...DEFAULT_PATHS].reverse().map((common) => posix.join(full === '.' ? '' : full, common));
  return full.endsWith('.json') ? [full] : below;
}

/** Returns a place of a git revision as one in the working tree, because an annotation needs such a place. */
function inTree(opened: OpenedRevision, name: string, fromCwd: (file: string) => string): OpenedRevision {
  const { revision } = opened;
  if (revision?.placeOf === undefined) return opened;
  const { placeOf } = revision;
  const prefix = `${name}:`;
  return {
    diagnostics: [],
    revision: {
      ...revision,
      placeOf(change) {
        const place = placeOf(change);
        if (place === undefined) return undefined;
        // A file of an installed package is not in git.
        return {
          ...place,
          file: place.file.startsWith(prefix) ? fromCwd(place.file.slice(prefix.length)) : place.file,
        };
      },
    },
  };
}

async function noCatalog(repository: Repository, { name, commit }: GitRevision, wanted: string): Promise<UsageError> {
  const others = await pathsEndingWith(repository, commit, posix.basename(wanted));
  const help =
    others[0] === undefined
      ? 'Name a git revision that has one.'
      : `It has ${others.slice(0, 3).join(', ')}; name it with the git revision: ${name}:${others[0]}`;
  return new UsageError(`The git revision ${name} (${commit.slice(0, 7)}) has no ${wanted}.`, help);
}

import { posix } from 'node:path';
import { filesInMemory, parseReleased, RELEASED_FILE, readSources } from '@error-contracts/compiler';
import { USUAL_PLACES } from '../find-catalog.js';
import { WrongUse } from '../wrong-use.js';
import { filesOfCommit } from './files-of-commit.js';
import type { Place } from './place.js';
import { releaseSide } from './release-side.js';
import { commitOf, pathsEndingWith, type Repository } from './repository.js';
import { type OpenedSide, sideOf } from './side.js';

/** A revision that git knows, and the path that was named in it. */
export interface Revision {
  readonly name: string;
  readonly commit: string;
  /** As it was written after the colon; absent where there was none. */
  readonly path: string | undefined;
}

/** The revision that a word names: `main`, `v1.2.0`, `HEAD~3`, or `main:lib/catalog.json`; undefined where git knows none. */
export async function revisionOf(repository: Repository, word: string): Promise<Revision | undefined> {
  const whole = await commitOf(repository, word);
  if (whole !== undefined) return { name: word, commit: whole, path: undefined };
  const colon = word.indexOf(':');
  if (colon <= 0) return undefined;
  const name = word.slice(0, colon);
  const commit = await commitOf(repository, name);
  return commit === undefined ? undefined : { name, commit, path: word.slice(colon + 1) };
}

/**
 * The catalogue in a revision, with its locales.
 *
 * @throws {WrongUse} Where the revision has no catalogue there.
 */
export async function openRevision(repository: Repository, revision: Revision, place: Place): Promise<OpenedSide> {
  const { name, commit, path } = revision;
  const wanted = path === undefined ? usualPaths(repository, place) : pathsOf(repository, path);
  for (const candidate of wanted) {
    const folder = posix.dirname(candidate);
    const beside = ['locales', 'glossaries'].map((below) => posix.join(folder, below));
    const files = await filesOfCommit(repository, commit, [candidate, ...beside]);
    const bytes = files.get(candidate);
    if (bytes === undefined) continue;
    const label = `${name}:${candidate}`;
    if (posix.basename(candidate) === RELEASED_FILE) return releaseSide(label, parseReleased(label, bytes));
    const sources = await readSources(
      candidate,
      filesInMemory(files, (file) => `${name}:${file}`),
    );
    const title = `${name}, revision ${commit.slice(0, 7)} (${candidate})`;
    return inTree(sideOf(sources, { kind: 'revision', title }), name);
  }
  throw await noCatalog(repository, revision, wanted[0] ?? '');
}

/** Where the catalogue of the working tree is; without one, the usual places from here upwards. */
function usualPaths({ prefix }: Repository, { catalog }: Place): readonly string[] {
  if (catalog !== undefined) return [`${prefix}${posix.basename(catalog.replaceAll('\\', '/'))}`];
  const folders = prefix.split('/').map((_, index, steps) => steps.slice(0, index).join('/'));
  return folders.reverse().flatMap((folder) => USUAL_PLACES.map((usual) => posix.join(folder, usual)));
}

/** A path after the colon: from the root, or from here where it begins with a dot. A folder holds a catalogue in a usual place. */
function pathsOf({ prefix }: Repository, path: string): readonly string[] {
  const full = posix.normalize(path.startsWith('.') ? `${prefix}${path}` : path).replace(/\/$/, '');
  const below = [...USUAL_PLACES].reverse().map((usual) => posix.join(full === '.' ? '' : full, usual));
  return full.endsWith('.json') ? [full] : below;
}

/** A place in a revision is one in the working tree for whoever annotates it. */
function inTree(opened: OpenedSide, revision: string): OpenedSide {
  const { side } = opened;
  if (side?.placeOf === undefined) return opened;
  const { placeOf } = side;
  return {
    problems: [],
    side: {
      ...side,
      placeOf(change) {
        const place = placeOf(change);
        return place === undefined ? undefined : { ...place, file: place.file.slice(revision.length + 1) };
      },
    },
  };
}

async function noCatalog(repository: Repository, { name, commit }: Revision, wanted: string): Promise<WrongUse> {
  const others = await pathsEndingWith(repository, commit, posix.basename(wanted));
  const mend =
    others[0] === undefined
      ? 'Name a revision that has one.'
      : `It has ${others.slice(0, 3).join(', ')}; name it with the revision: ${name}:${others[0]}`;
  return new WrongUse(`The revision ${name} (${commit.slice(0, 7)}) has no ${wanted}.`, mend);
}

import { basename, join } from 'node:path';
import { suggester } from '../../names/nearest.js';
import type { EntryKind, FileSource } from '../file-source.js';
import { ANY_FOLDERS, type IncludeError } from './include-pattern.js';

/** What is found for one pattern. */
export interface FoundFiles {
  /** The paths of the files below the folder, with slashes, sorted. */
  readonly paths: readonly string[];
  readonly errors: readonly IncludeError[];
}

/** Finds the files that the steps of a pattern mean in a folder. */
export type FindFiles = (folder: string, steps: readonly string[]) => Promise<FoundFiles>;

/** Beyond it a folder is not one of errors. It keeps the time of a search short. */
const MOST_NAMES = 100_000;

/**
 * Returns a function that finds files. It lists each folder once, and looks at 100,000 names in all. A link is never
 * followed, so that nothing outside the folder is found. Folders that begin with a dot, and node_modules, are skipped.
 */
export function fileFinder(from: FileSource): FindFiles {
  const known = new Map<string, Entries>();
  const suggest = suggester();
  let names = 0;

  async function entriesOf(folder: string): Promise<Entries> {
    let entries = known.get(folder);
    if (entries === undefined) {
      entries = names > MOST_NAMES ? new Map() : await from.entries(folder).catch((): Entries => new Map());
      names += entries.size;
      known.set(folder, entries);
    }
    return entries;
  }

  return async (root, steps) => {
    const paths: string[] = [];
    const errors: IncludeError[] = [];
    await search('', steps);
    if (names > MOST_NAMES) {
      const message = `There are more than ${MOST_NAMES.toLocaleString('en')} names to look through.`;
      return {
        paths: [],
        errors: [{ message, help: 'Name a folder that has errors only, such as errors/**/*.json.' }],
      };
    }
    return { paths: paths.sort(), errors };

    async function search(below: string, [step = '', ...rest]: readonly string[]): Promise<void> {
      const entries = await entriesOf(join(root, below.slice(0, -1)));
      if (step === ANY_FOLDERS) {
        await search(below, rest);
        for (const [name, kind] of entries) {
          if (kind === 'folder' && isSearched(name)) await search(`${below}${name}/`, [step, ...rest]);
        }
      } else if (step.includes('*')) {
        const pattern = matcherOf(step);
        for (const [name, kind] of entries) if (pattern.test(name)) take(`${below}${name}`, kind);
      } else {
        const kind = entries.get(step);
        if (kind === undefined) missing(rest.length === 0 ? 'file' : 'folder', `${below}${step}`, entries);
        else if (rest.length === 0) take(`${below}${step}`, kind);
        else if (kind === 'folder') await search(`${below}${step}/`, rest);
        else errors.push(wrongKind(`${below}${step}`, kind, 'folder'));
      }
    }

    function take(path: string, kind: EntryKind): void {
      if (kind === 'file') paths.push(path);
      else errors.push(wrongKind(path, kind, 'file'));
    }

    /** Below `**` a name need not be in every folder. */
    function missing(what: 'file' | 'folder', path: string, entries: Entries): void {
      if (steps.includes(ANY_FOLDERS)) return;
      const near = suggest(basename(path), entries.keys());
      const help =
        near === undefined
          ? 'Check the path: it begins in the folder of the catalogue, or of the package that it names.'
          : `Did you mean "${near}"?`;
      errors.push({ message: `There is no ${what} ${path}.`, help });
    }
  };
}

type Entries = ReadonlyMap<string, EntryKind>;

function isSearched(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** Returns the regular expression of a name with stars, in linear time for any name. A leading dot is never a star. */
function matcherOf(step: string): { test(name: string): boolean } {
  const parts = step.split('*');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return {
    test(name) {
      if (first === '' && name.startsWith('.')) return false;
      if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
      let at = first.length;
      for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, at);
        if (found === -1) return false;
        at = found + part.length;
      }
      return at <= name.length - last.length;
    },
  };
}

function wrongKind(path: string, kind: EntryKind, wanted: 'file' | 'folder'): IncludeError {
  if (kind === 'link') {
    return {
      message: `${path} is a link.`,
      help: `Put the ${wanted} itself there: a link can lead out of the folder.`,
    };
  }
  return kind === 'folder'
    ? { message: `${path} is a folder.`, help: `Name its files: "${path}/*.json".` }
    : { message: `${path} is not a ${wanted === 'file' ? 'regular file' : 'folder'}.`, help: 'Name JSON files.' };
}

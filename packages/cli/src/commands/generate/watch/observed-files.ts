import { dirname, resolve } from 'node:path';
import { diskIn, type FileSource } from '@error-contracts/catalog/read';
import { stateOf } from '../../../catalog/state-of.js';

/** Files and folders that a run read, each with the state that it had then. */
export interface ObservedFiles {
  /** The disk; what is read from it is observed. */
  readonly files: FileSource;
  /** Observes a file that is read elsewhere; its state is that of now, if no earlier one is given. */
  file(path: string, state?: string): void;
  /** Observes whether something is there. */
  existence(path: string): void;
  /** Returns the files and folders, as absolute paths, that are not as they were when they were read. */
  changed(): Promise<readonly string[]>;
  /** Returns a text that is another one after any of them changed. */
  state(): Promise<string>;
  /** The folders in which all that is observed lies: absolute paths, which may not exist. */
  folders(): ReadonlySet<string>;
  /** The files that were read, as absolute paths; they may not exist. */
  paths(): readonly string[];
}

/** How something that is observed is looked at. */
interface Observation {
  readonly path: string;
  /** The folder in which the system says that it changed. */
  readonly folder: string;
  readonly look: () => string | Promise<string>;
}

/** Returns an observation of nothing yet. What a run did not ask for is not observed: no folder is searched. */
export function observeFiles(cwd: string): ObservedFiles {
  const disk = diskIn(cwd);
  const observed = new Map<string, Observation>();
  const states = new Map<string, string>();
  const observe = (key: string, one: Observation, state: string): void => {
    observed.set(key, one);
    states.set(key, state);
  };
  const file = (path: string, state?: string): void => {
    const absolute = resolve(cwd, path);
    const look = (): string => stateOf(absolute);
    observe(`file ${absolute}`, { path: absolute, folder: dirname(absolute), look }, state ?? look());
  };
  /** Observes the answer that a run gets, so that nothing changes unseen between the two. */
  const asking = async <Answer>(
    key: string,
    folder: string,
    ask: () => Promise<Answer>,
    text: (answer: Answer) => string,
  ): Promise<Answer> => {
    const absolute = resolve(cwd, folder);
    const look = async (): Promise<string> => await ask().then(text, () => '');
    const one = { path: absolute, folder: absolute, look };
    try {
      const answer = await ask();
      observe(`${key} ${absolute}`, one, text(answer));
      return answer;
    } catch (error) {
      observe(`${key} ${absolute}`, one, '');
      throw error;
    }
  };
  const files: FileSource = {
    ...disk,
    read(path) {
      file(path);
      return disk.read(path);
    },
    list: (folder) => asking('list', folder, () => disk.list(folder), namesText),
    entries: (folder) =>
      asking(
        'entries',
        folder,
        () => disk.entries(folder),
        (entries) => namesText([...entries].map(([name, kind]) => (kind === 'folder' ? `${name}/.json` : name))),
      ),
    packageFolder: (name, folder) => asking(`package ${name}`, folder, () => disk.packageFolder(name, folder), String),
  };
  const currentStates = async (): Promise<readonly (readonly [string, string])[]> =>
    await Promise.all([...observed].map(async ([key, { look }]) => [key, await look()] as const));
  return {
    files,
    file,
    existence(path) {
      const absolute = resolve(cwd, path);
      const look = (): string => (stateOf(absolute) === '' ? '' : 'there');
      observe(`existence ${absolute}`, { path: absolute, folder: dirname(absolute), look }, look());
    },
    async changed() {
      const current = await currentStates();
      const paths = current.flatMap(([key, state]) =>
        state === states.get(key) ? [] : [observed.get(key)?.path ?? ''],
      );
      return [...new Set(paths)].sort();
    },
    async state() {
      return JSON.stringify(await currentStates());
    },
    folders: () => new Set([...observed.values()].map(({ folder }) => folder)),
    paths: () => [...observed].flatMap(([key, { path }]) => (key.startsWith('file ') ? [path] : [])),
  };
}

/** Only these names matter: editors and commands make other files beside them, and remove them again. */
function namesText(names: readonly string[]): string {
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .join('\n');
}

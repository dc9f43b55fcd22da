import { isJsonObject, type Json } from '@error-contracts/catalog';
import { locator } from '@error-contracts/catalog/read';
import { blame, type LineCommit } from './blame.js';
import { fileAt, type History } from './history.js';

/** A JSON file in which texts stand at paths. */
export interface TextFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Returns the paths at which the text of a name may stand: that of today first, then those of former names. */
  readonly placesOf: (name: string) => readonly (readonly string[])[];
}

/** Enough for lines that got a comma or another indent; nobody does that more often between two translations. */
const MOST_ROUNDS = 8;

/**
 * Resolves to the commits that gave some texts of a file their values, by name. A commit that only laid the line out anew,
 * because another one follows it now, is not one of them.
 *
 * @param commit - The version of the file; without it, that of the working tree.
 */
export async function introductions(
  history: History,
  file: TextFile,
  names: readonly string[],
  commit?: string,
): Promise<ReadonlyMap<string, LineCommit>> {
  const now = valuesOf(file.text);
  const found = new Map<string, LineCommit>();
  let open: readonly Version[] = [{ commit, path: file.path, text: file.text, names }];
  for (let round = 0; open.length > 0 && round < MOST_ROUNDS; round++) {
    const earlier = new Map<string, Version & { names: string[] }>();
    for (const version of open) {
      for (const [name, line] of await lastChanges(history, file, version)) {
        found.set(name, line);
        const { previous } = line;
        if (previous === undefined) continue;
        const key = `${previous.commit}:${previous.path}`;
        const known = earlier.get(key) ?? {
          ...previous,
          text: await fileAt(history, previous.commit, previous.path),
          names: [],
        };
        earlier.set(key, known);
        known.names.push(name);
      }
    }
    open = [...earlier.values()].map((version) => {
      const before = valuesOf(version.text ?? '');
      const isSame = (name: string): boolean => textIn(before, file, name) === textIn(now, file, name);
      return { ...version, names: version.names.filter(isSame) };
    });
    open = open.filter((version) => version.names.length > 0);
  }
  return found;
}

interface Version {
  readonly commit: string | undefined;
  readonly path: string;
  readonly text: string | undefined;
  readonly names: readonly string[];
}

async function lastChanges(
  history: History,
  file: TextFile,
  { commit, path, text, names }: Version,
): Promise<readonly (readonly [name: string, line: LineCommit])[]> {
  if (text === undefined || names.length === 0) return [];
  const locate = locator(text);
  const value = valuesOf(text);
  const lines = new Map(names.map((name) => [name, locate({ path: placeIn(value, file, name) }).line]));
  const blamed = await blame(history, path, [...new Set(lines.values())], commit);
  return [...lines].flatMap(([name, line]) => {
    const known = blamed.get(line);
    return known === undefined ? [] : [[name, known] as const];
  });
}

function valuesOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** The path at which the text of a name stands in a version of the file. */
function placeIn(value: Json, { placesOf }: TextFile, name: string): readonly string[] {
  const places = placesOf(name);
  return places.find((place) => at(value, place) !== undefined) ?? places[0] ?? [];
}

function textIn(value: Json, file: TextFile, name: string): Json | undefined {
  return at(value, placeIn(value, file, name));
}

function at(value: Json, path: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const step of path) found = isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  return found;
}

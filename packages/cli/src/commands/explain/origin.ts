import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ContractError } from '@error-contracts/catalog';
import { readReleased, type Snapshot } from '@error-contracts/catalog/compare';
import { type Draft, defaultsOf, rangeFinder } from '@error-contracts/catalog/draft';
import { diskIn, RELEASED_FILE } from '@error-contracts/catalog/read';

/** Where an error comes from, and who knows more. */
export interface Origin {
  /** The file and the line of its entry. */
  readonly file: string;
  readonly line: number;
  /** What says who owns it; absent if nobody does. */
  readonly ownedBy?: string;
  /** The last release, and whether it has the error; null if there was none. */
  readonly lastRelease: { readonly version: string; readonly hasIt: boolean } | null;
}

/** Returns a function from errors to their origins. */
export async function originsOf(draft: Draft, catalog: string, cwd: string): Promise<(error: ContractError) => Origin> {
  const released = await lastRelease(catalog, cwd);
  const names = new Set(released?.snapshot.errors.map(({ name }) => name));
  const rangeOf = rangeFinder(draft.head.ranges);
  return ({ name, code, aliases }) => {
    const file = draft.places.get(name) ?? draft.file;
    const range = rangeOf(code);
    const ownedBy =
      defaultsOf(file).owner === undefined ? range?.owner && `the range "${range.name}"` : `the file ${file.path}`;
    return {
      file: file.path,
      line: lineOf(name, file.text),
      ...(ownedBy === undefined ? {} : { ownedBy }),
      lastRelease:
        released === undefined
          ? null
          : { version: released.version, hasIt: [name, ...aliases].some((one) => names.has(one)) },
    };
  };
}

/** Returns the line of an entry. No tree is made of the file, because that takes longer than all else. */
function lineOf(name: string, text: string): number {
  const key = JSON.stringify(name);
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + key.length)) {
    if (/^\s*:\s*\{/.test(text.slice(at + key.length, at + key.length + 200)))
      return text.slice(0, at).split('\n').length;
  }
  return 1;
}

/** Undefined if there was none, or if the file is wrong: that is left to `check`. */
async function lastRelease(
  catalog: string,
  cwd: string,
): Promise<{ readonly version: string; readonly snapshot: Snapshot } | undefined> {
  const path = join(dirname(catalog), RELEASED_FILE);
  if (!existsSync(resolve(cwd, path))) return undefined;
  const { snapshot, version } = await readReleased(path, diskIn(cwd));
  return snapshot === undefined ? undefined : { snapshot, version };
}

import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ContractError, isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { type Draft, defaultsOf, rangeFinder } from '@error-contracts/catalog/draft';
import { RELEASED_FILE, readBytes } from '@error-contracts/catalog/read';
import type { GitOrigin } from './git-origin.js';

/** Where an error comes from, and who knows more. */
export interface Origin {
  /** The file and the line of its entry. */
  readonly file: string;
  readonly line: number;
  /** What says who owns it; absent if nobody does. */
  readonly ownedBy?: string;
  /** The last release, and whether it has the error; null if there was none. */
  readonly lastRelease: { readonly version: string; readonly hasIt: boolean } | null;
  /** What git knows; null if it knows nothing. */
  readonly git: GitOrigin | null;
}

/** Returns a function from errors to their origins. */
export function originsOf(draft: Draft, catalog: string, cwd: string): (error: ContractError) => Omit<Origin, 'git'> {
  const released = lastRelease(catalog, cwd);
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
          : { version: released.version, hasIt: [name, ...aliases].some((one) => Object.hasOwn(released.errors, one)) },
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

/** What matters here of a `released.json`. */
interface Released {
  readonly version: string;
  readonly errors: JsonObject;
}

/** Undefined if there was none, or if the file is wrong: that is left to `check`, which takes longer. */
function lastRelease(catalog: string, cwd: string): Released | undefined {
  const path = resolve(cwd, dirname(catalog), RELEASED_FILE);
  if (!existsSync(path)) return undefined;
  try {
    const value: Json = JSON.parse(new TextDecoder().decode(readBytes(path, LARGEST)));
    if (!isJsonObject(value)) return undefined;
    const { version, errors } = value;
    return typeof version === 'string' && isJsonObject(errors) ? { version, errors } : undefined;
  } catch {
    return undefined;
  }
}

/** In bytes. That of ten thousand errors has a tenth of it. */
const LARGEST = 50_000_000;

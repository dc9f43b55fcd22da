import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasedText, snapshotOf } from '@error-contracts/catalog/compare';
import { readSources } from '@error-contracts/catalog/read';
import { type Ran, runCommand, temporaryFolder } from './run-command.js';

/** A project with a catalogue, as a person would write it, and a translation. */
export interface Project {
  readonly folder: string;
  /** Runs the command in the folder. */
  run(...args: readonly string[]): Promise<Ran>;
  read(file: string): string;
  write(file: string, text: string): void;
  /** The entries of the catalogue. */
  errors(): Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The catalogue of a project. */
export const CATALOG = `{
  "name": "shop",
  "sourceLocale": "en",
  "envelope": { "code": "code", "message": "message", "data": "data" },
  "ranges": [
    { "from": 1000, "to": 1999, "name": "accounts", "owner": "identity-team" },
    { "from": 2000, "to": 2002, "name": "orders" },
    { "from": 3000, "to": 3999, "name": "payment", "reserved": [{ "code": 3002, "reason": "Never published." }] }
  ],
  "errors": {
    "USER_NOT_FOUND": { "code": 1001, "message": "We can’t find this user.", "status": 404, "domain": "account" },
    "USER_LOCKED": {
      "code": 1002,
      "message": "This user is locked.",
      "status": 403,
      "domain": "account",
      "deprecated": { "since": "1.1.0", "reason": "Said too much.", "replacedBy": "USER_NOT_FOUND" },
      "aliases": ["USER_BLOCKED"]
    },
    "ORDER_NOT_FOUND": { "code": 2000, "message": "We can’t find this order.", "status": 404, "domain": "order" },
    "CARD_EXPIRED": { "code": 3001, "message": "Your card has expired.", "status": 402, "domain": "payment" }
  }
}
`;

/** The translation of a project. */
export const GERMAN = `{
  "USER_NOT_FOUND": "Wir finden diesen Benutzer nicht.",
  "USER_LOCKED": "Dieser Benutzer ist gesperrt.",
  "ORDER_NOT_FOUND": "Wir finden diese Bestellung nicht.",
  "CARD_EXPIRED": "Ihre Karte ist abgelaufen."
}
`;

/** Returns a project in a folder that is removed when the test has ended. */
export function project(
  catalog: string = CATALOG,
  locales: Readonly<Record<string, string>> = { de: GERMAN },
): Project {
  const folder = temporaryFolder();
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  mkdirSync(join(folder, 'locales'));
  write('package.json', '{ "name": "shop", "version": "1.3.0" }\n');
  write('catalog.json', catalog);
  for (const [tag, text] of Object.entries(locales)) write(`locales/${tag}.json`, text);
  return {
    folder,
    read,
    write,
    run: (...args) => runCommand(args, { cwd: folder }),
    errors: () => JSON.parse(read('catalog.json')).errors,
  };
}

/** Releases the catalogue as it is. */
export async function release({ folder, write }: Pick<Project, 'folder' | 'write'>, version = '1.3.0'): Promise<void> {
  const { snapshot } = snapshotOf(await readSources(join(folder, 'catalog.json')));
  if (snapshot === undefined) throw new Error('The catalogue has errors.');
  write('released.json', releasedText(snapshot, version));
}

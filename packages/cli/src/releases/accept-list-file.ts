import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Returns the path of the accept list beside a catalogue. */
export function acceptListFile(catalog: string): string {
  return join(dirname(catalog), 'accepted-changes.json');
}

/** Returns whether there is an accept list beside a catalogue. */
export function hasAcceptList(catalog: string, cwd: string): boolean {
  return existsSync(resolve(cwd, acceptListFile(catalog)));
}

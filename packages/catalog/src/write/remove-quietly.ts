import { rmSync } from 'node:fs';
import { systemCode } from './system-code.js';

/** Removes a file if the system lets it: a later edit removes what stays, and the reason must not hide what happened. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

import { closeSync, fsyncSync, openSync } from 'node:fs';
import { systemCode } from './system-code.js';

/** Waits until the names in a folder are on the disk. Systems that cannot open a folder do without. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

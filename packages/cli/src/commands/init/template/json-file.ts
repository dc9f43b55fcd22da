import { join } from 'node:path';
import type { PlannedFile } from '../plan/planned-file.js';

/** Returns a new JSON file of a folder. */
export function json(folder: string, path: string, value: object): PlannedFile {
  return { path: join(folder, path), text: `${JSON.stringify(value, null, 2)}\n` };
}

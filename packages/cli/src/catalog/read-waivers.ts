import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { diskIn } from '@error-contracts/catalog/read';
import { type ReadWaivers, readWaivers, WAIVERS_FILE } from '@error-contracts/translations/checks';

/** Reads the waivers of translations beside a catalogue. Without such a file there are none. */
export async function readWaiversOf(catalog: string, cwd: string): Promise<ReadWaivers> {
  const path = join(dirname(catalog), WAIVERS_FILE);
  return existsSync(resolve(cwd, path)) ? await readWaivers(path, diskIn(cwd)) : { diagnostics: [] };
}

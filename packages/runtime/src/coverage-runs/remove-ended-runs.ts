import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FINISHED_FILE, OWNER_FILE, type Owner, RUN_PREFIX } from './run-folder.js';

/**
 * Removes the folders of runs whose report was made, or whose process is dead. Files that somebody else put into the
 * folder of all runs stay, and so do runs of another machine.
 */
export function removeEndedRuns(parent: string): void {
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || !entry.name.startsWith(RUN_PREFIX)) continue;
    const folder = join(parent, entry.name);
    const owner = ownerOf(folder);
    if (owner === undefined) continue;
    if (existsSync(join(folder, FINISHED_FILE)) || isDead(owner)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the process that a run belongs to; undefined if the folder is none of a run. */
function ownerOf(folder: string): Owner | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(join(folder, OWNER_FILE), 'utf8')) as Partial<Owner>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isDead({ pid, host }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

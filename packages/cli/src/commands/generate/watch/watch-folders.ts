import { existsSync, type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from '@error-contracts/catalog/write';

/** Folders that the system watches. */
export interface WatchedFolders {
  /** False if the system refused some: then nobody may rely on it. */
  readonly isComplete: boolean;
  close(): void;
}

/**
 * Calls back whenever something changes in some folders, and maybe if nothing does. Of a folder that does not exist, the
 * nearest one above is watched, and the folder above each, so that it is seen if one is deleted, made or replaced.
 */
export function watchFolders(folders: Iterable<string>, onEvent: () => void): WatchedFolders {
  const existing = new Set([...folders].map(nearestExisting));
  const watchers: FSWatcher[] = [];
  let isComplete = true;
  for (const folder of new Set([...existing, ...[...existing].map(dirname)])) {
    try {
      // A folder that is deleted may be reported as an error: the callers look at the files anyway.
      watchers.push(watch(folder, { persistent: true }, onEvent).on('error', onEvent));
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      // The folder above is a help only: not everybody may read it. Too many watchers are another matter.
      isComplete &&= !existing.has(folder);
    }
  }
  return {
    isComplete,
    close() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

function nearestExisting(folder: string): string {
  for (let path = folder; ; path = dirname(path)) if (existsSync(path) || path === dirname(path)) return path;
}

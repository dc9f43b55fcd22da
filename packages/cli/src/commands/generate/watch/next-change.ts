import { setTimeout as sleep } from 'node:timers/promises';
import type { ObservedFiles } from './observed-files.js';
import { watchFolders } from './watch-folders.js';

/** In milliseconds. An editor that saves writes, renames and touches in less; five saves in a row are one change. */
const QUIET = 80;

/** In milliseconds. One save has several events, and a folder above may have many that mean nothing. */
const PAUSE = 10;

/** In milliseconds. Network drives, containers and virtual machines report nothing, and a replaced folder may not either. */
const LOOK_EVERY = 1000;

/** The same if the system refuses to watch: it looks at a few dozen files. */
const LOOK_ALONE = 250;

/**
 * Resolves to the files and folders that changed since they were observed, as soon as they have been quiet for a moment.
 * Resolves to none if it is aborted. The events of the system only say when to look, so that none can be lost.
 */
export async function nextChange(observed: ObservedFiles, signal: AbortSignal): Promise<readonly string[]> {
  let wake = (): void => {};
  let isAwake = false;
  const watched = watchFolders(observed.folders(), () => {
    isAwake = true;
    wake();
  });
  const rest = async (): Promise<void> => {
    if (isAwake || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, watched.isComplete ? LOOK_EVERY : LOOK_ALONE);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', wake, { once: true });
    });
    signal.removeEventListener('abort', wake);
  };
  try {
    while (!signal.aborted) {
      isAwake = false;
      const changed = await observed.changed();
      if (changed.length > 0) return await whenQuiet(observed, changed, signal);
      await rest();
      await sleep(PAUSE);
    }
    return [];
  } finally {
    watched.close();
  }
}

async function whenQuiet(
  observed: ObservedFiles,
  first: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  let changed = first;
  for (let before = await observed.state(); !signal.aborted; ) {
    await sleep(QUIET);
    const state = await observed.state();
    if (state === before) break;
    before = state;
    // Several files, saved one after the other, are all named. One that is as before again was written all the same.
    changed = [...new Set([...changed, ...(await observed.changed())])].sort();
  }
  return signal.aborted ? [] : changed;
}

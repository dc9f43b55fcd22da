import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const DRAFT = '.draft-';
const ABANDONED_AFTER = 60 * 60 * 1000;

/**
 * Resolves to the folder, filled if it does not exist yet. It appears with everything in it or not at all: several
 * processes may ask at once, then each fills a draft of its own, and the first to finish wins.
 */
export async function fillOnce(folder: string, fill: (draft: string) => Promise<void>): Promise<string> {
  if (await exists(folder)) return folder;
  const parent = dirname(folder);
  await removeAbandonedDrafts(parent);
  const draft = join(parent, `${DRAFT}${basename(folder)}-${randomUUID()}`);
  try {
    await mkdir(draft, { recursive: true });
    await fill(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A process that was killed while it unpacked leaves a draft of some 200 MB. */
async function removeAbandonedDrafts(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(DRAFT))) {
    const draft = join(parent, name);
    const changed = await stat(draft).catch(() => null);
    if (changed && Date.now() - changed.mtimeMs > ABANDONED_AFTER) await rm(draft, { recursive: true, force: true });
  }
}

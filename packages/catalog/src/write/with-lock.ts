import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LockError } from './lock-error.js';
import { isAbandoned, LOCK_FILE, ownerIn, placeLock, readLock, removeAbandonedLock, removeLock } from './lock-file.js';
import { type Owner, thisProcess } from './owner.js';

/** How to wait for a lock. */
export interface LockOptions {
  /** In milliseconds. */
  readonly timeout?: number;
  /** Called once, if another process holds the lock for a second. */
  readonly onWait?: (owner: Owner | undefined) => void;
  /** Called if the lock of a dead process is taken over. */
  readonly onTakeOver?: () => void;
}

/** In milliseconds. An edit takes less than a second. */
const TIMEOUT = 30_000;

/** In milliseconds: after this time a person wonders whether anything happens. */
const PATIENCE = 1000;

/**
 * Resolves to the result of some work, during which no other process has the lock of the folder. Waits for a process that
 * has it, and takes over what a dead process left. A signal that ends this process removes the lock too.
 *
 * @throws {LockError} If another process has the lock for too long.
 * @throws {Error} With the system's `code`, if the folder does not exist or cannot be written.
 */
export async function withLock<Result>(
  folder: string,
  work: () => Result | Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const path = join(folder, LOCK_FILE);
  const text = JSON.stringify({ ...thisProcess(), token: randomBytes(8).toString('hex') });
  const release = (): void => removeLock(path, text);
  const stop = (signal: NodeJS.Signals): void => {
    release();
    for (const name of SIGNALS) process.off(name, stop);
    process.kill(process.pid, signal);
  };
  // Before there is a lock, so that no signal comes between the two.
  for (const name of SIGNALS) process.on(name, stop);
  process.on('exit', release);
  try {
    await acquire(path, text, options);
    return await work();
  } finally {
    release();
    for (const name of SIGNALS) process.off(name, stop);
    process.off('exit', release);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function acquire(path: string, text: string, options: LockOptions): Promise<void> {
  const { timeout = TIMEOUT, onWait, onTakeOver } = options;
  const start = performance.now();
  let waits = 0;
  let isSaid = false;
  while (!placeLock(path, text)) {
    const found = readLock(path);
    if (found === undefined) continue;
    if (isAbandoned(path, found) && removeAbandonedLock(path, found, text)) {
      onTakeOver?.();
      continue;
    }
    const waited = performance.now() - start;
    if (waited > timeout) throw new LockError(path, ownerIn(found));
    if (waited > PATIENCE && !isSaid) {
      isSaid = true;
      onWait?.(ownerIn(found));
    }
    waits++;
    // Short at first, because an edit is short; random, so that many who wait do not come all at once.
    await sleep(Math.min(5 * waits, 50) * (0.5 + Math.random()));
  }
}

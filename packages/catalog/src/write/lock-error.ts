import type { Owner } from './owner.js';

/** A folder is locked by another process for too long. */
export class LockError extends Error {
  /** The file that is the lock. */
  readonly lock: string;
  /** The process that holds it; undefined if the file does not say it. */
  readonly owner: Owner | undefined;

  constructor(lock: string, owner: Owner | undefined) {
    super(`${lock} is held by ${owner === undefined ? 'somebody' : `process ${owner.pid} on ${owner.host}`}.`);
    this.name = 'LockError';
    this.lock = lock;
    this.owner = owner;
  }
}

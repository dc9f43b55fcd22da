import { lstatSync, readdirSync, readlinkSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readBytes } from '../read/read-bytes.js';
import { digest } from './digest.js';
import { isDead, type Owner } from './owner.js';
import { removeQuietly } from './remove-quietly.js';
import { systemCode } from './system-code.js';

/** The lock of a folder. It is a link that leads nowhere: its target, which is written with it, names the owner. */
export const LOCK_FILE = '.error-contracts-lock';

/** In bytes. */
const LARGEST_LOCK = 10_000;

/** True for the name of a lock, or of the claim to remove the lock of a dead process. */
export function isLock(name: string): boolean {
  return name.startsWith(LOCK_FILE);
}

/** Makes a lock; returns false if there is one already. */
export function placeLock(path: string, text: string): boolean {
  try {
    symlinkSync(text, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
  }
  try {
    // Some systems have no links, or not for everybody.
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Returns what a lock says; undefined if it is gone. */
export function readLock(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
  }
  try {
    return new TextDecoder().decode(readBytes(path, LARGEST_LOCK));
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? undefined : '';
  }
}

/** Returns the process that a lock names; undefined if it names none. */
export function ownerIn(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Owner;
    return typeof owner.pid === 'number' && typeof owner.host === 'string' ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** Removes a lock, unless it is no longer the one with this text. If the system refuses, it is abandoned when this process ends. */
export function removeLock(path: string, text: string): void {
  if (readLock(path) === text) removeQuietly(path);
}

/** In milliseconds: the time between the making of a lock file and its text, on systems without links, is far below. */
const EMPTY_FOR = 10_000;

/** True if a lock belongs to no process. */
export function isAbandoned(path: string, text: string): boolean {
  const owner = ownerIn(text);
  if (owner !== undefined) return isDead(owner);
  const status = lstatSync(path, { throwIfNoEntry: false });
  return text === '' && status?.isFile() === true && Date.now() - status.mtimeMs > EMPTY_FOR;
}

/**
 * Removes the lock of a dead process; returns false if another process is about to. Only the process that holds the claim
 * to one lock, which is a lock itself, may remove it. So nobody removes the lock that somebody else has made meanwhile.
 */
export function removeAbandonedLock(path: string, text: string, mine: string): boolean {
  const claim = join(dirname(path), `${LOCK_FILE}-${digest(text).slice(0, 16)}`);
  if (!placeLock(claim, mine)) {
    const other = readLock(claim);
    return other !== undefined && isAbandoned(claim, other) && removeAbandonedLock(claim, other, mine);
  }
  try {
    if (readLock(path) === text) unlinkSync(path);
    return true;
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Removes the claims that killed processes left in a folder. The caller holds its lock, so that no claim counts. */
export function removeAbandonedClaims(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => isLock(name) && name !== LOCK_FILE)) {
    const path = join(folder, basename(name));
    const text = readLock(path);
    if (text !== undefined && isAbandoned(path, text)) rmSync(path, { force: true });
  }
}

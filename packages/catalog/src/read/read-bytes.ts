import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** In bytes. A catalogue of 100,000 errors has about thirty million. */
export const LARGEST_FILE = 100_000_000;

/**
 * Returns the bytes of a file on the disk. It ends for every path: nothing waits for the writer of a pipe, and the endless
 * files of `/proc` are not read beyond `most`.
 *
 * @throws {Error} With the system's `code`, or with `NOT_REGULAR` for a device or a pipe, or `TOO_LARGE`
 * and the `size`, if it is known.
 */
export function readBytes(path: string, most: number = LARGEST_FILE): Uint8Array {
  requireRegular(path, statSync(path));
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(file);
    requireRegular(path, status);
    if (status.size > most) throw failure(path, 'TOO_LARGE', status.size);
    return readAll(file, path, status.size, most);
  } catch (error) {
    // A regular file always has its bytes at hand; some files of /proc are pipes in disguise.
    throw error instanceof Error && 'code' in error && error.code === 'EAGAIN' ? failure(path, 'NOT_REGULAR') : error;
  } finally {
    closeSync(file);
  }
}

/** Reads until the end, because the size of a file of `/proc` is 0, and a file may grow meanwhile. */
function readAll(file: number, path: string, size: number, most: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    length += count;
    if (length > most) throw failure(path, 'TOO_LARGE');
    if (count === 0) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.max(65_536, 2 * length));
  }
}

function requireRegular(path: string, status: { isFile(): boolean; isDirectory(): boolean }): void {
  if (status.isDirectory()) throw failure(path, 'EISDIR');
  if (!status.isFile()) throw failure(path, 'NOT_REGULAR');
}

function failure(path: string, code: string, size?: number): Error {
  return Object.assign(new Error(`${path} cannot be read (${code}).`), { code, size });
}

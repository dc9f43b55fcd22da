import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP file. */
export interface ZipFiles {
  readonly names: ReadonlySet<string>;
  /**
   * Returns the bytes of a file; undefined if there is none of that name.
   *
   * @throws {ZipError} If the file cannot be unpacked, or if it is too large.
   */
  read(name: string): Uint8Array | undefined;
}

/** Why a ZIP file cannot be read. */
export class ZipError extends Error {
  readonly isUnsupported: boolean;

  constructor(message: string, isUnsupported = false) {
    super(message);
    this.isUnsupported = isUnsupported;
  }
}

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly offset: number;
}

/** In bytes, of all files together: a sheet of 10,000 texts has some ten million. */
const LARGEST = 100_000_000;
const MOST_FILES = 1000;

/**
 * Reads the directory of a ZIP file. Nothing is unpacked beyond a limit, whatever sizes the directory says.
 *
 * @throws {ZipError} If it is broken or uses what spreadsheets do not need.
 */
export function readZip(bytes: Uint8Array): ZipFiles {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = broken(() => directoryOf(buffer));
  let left = LARGEST;
  return {
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = broken(() => contentOf(buffer, name, entry, left));
      left -= content.length;
      return content;
    },
  };
}

function directoryOf(buffer: Buffer): ReadonlyMap<string, Entry> {
  const end = buffer.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end === -1) throw new ZipError('It has no directory, so it is not a ZIP file, or it was cut off.');
  const count = buffer.readUInt16LE(end + 10);
  if (count > MOST_FILES) throw new ZipError(`It has ${count} files.`, true);
  let at = buffer.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (buffer.readUInt32LE(at) !== 0x02014b50) throw new ZipError('Its directory is broken.');
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    if (entries.has(name)) throw new ZipError('It has one name twice.');
    entries.set(name, {
      flags: buffer.readUInt16LE(at + 8),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(buffer: Buffer, name: string, { flags, method, packed, offset }: Entry, left: number): Uint8Array {
  if ((flags & 1) === 1) throw new ZipError('It is encrypted.', true);
  if (buffer.readUInt32LE(offset) !== 0x04034b50) throw new ZipError(`Its file ${name} is not there.`);
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  if (start + packed > buffer.length) throw new ZipError(`Its file ${name} is cut off.`);
  const content = buffer.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw new ZipError(`Its file ${name} is packed in a way that spreadsheets do not use.`, true);
  return inflateRawSync(content, { maxOutputLength: Math.max(left, 1) });
}

/** Runs work on bytes that may lie: an offset beyond the end, data that is not deflated. */
function broken<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ZipError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new ZipError(`It unpacks to more than ${LARGEST / 1e6} MB.`, true);
    }
    if (code === 'ERR_OUT_OF_RANGE' || code === 'ERR_BUFFER_OUT_OF_BOUNDS' || String(code).startsWith('Z_')) {
      throw new ZipError('Its directory or its data is broken.');
    }
    throw error;
  }
}

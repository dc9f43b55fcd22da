/**
 * A field of a message of Protocol Buffers: its number, and an integer from 0 on, a text or the bytes of a message.
 * https://protobuf.dev/programming-guides/encoding
 */
export type WireField = readonly [field: number, value: number | string | Uint8Array];

/** The fields of a message that was received. Texts and messages are bytes. */
export type WireMessage = ReadonlyMap<number, readonly (number | Uint8Array)[]>;

const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;
/** A varint of 64 bits. */
const LONGEST_VARINT = 10;

/** Returns the bytes of a message. */
export function encodeMessage(fields: readonly WireField[]): Uint8Array {
  const bytes: number[] = [];
  for (const [field, value] of fields) {
    if (typeof value === 'number') {
      writeVarint(bytes, field * 8 + VARINT);
      writeVarint(bytes, value);
      continue;
    }
    const content = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    writeVarint(bytes, field * 8 + BYTES);
    writeVarint(bytes, content.length);
    for (const byte of content) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/**
 * Returns the fields of a message.
 *
 * @throws RangeError if the bytes are no message.
 */
export function decodeMessage(bytes: Uint8Array): WireMessage {
  const fields = new Map<number, (number | Uint8Array)[]>();
  const at = { bytes, index: 0 };
  while (at.index < bytes.length) {
    const key = readVarint(at);
    const value = readValue(at, key % 8);
    const field = Math.floor(key / 8);
    const values = fields.get(field);
    if (values === undefined) fields.set(field, [value]);
    else values.push(value);
  }
  return fields;
}

/** Where reading has come to. */
interface Cursor {
  readonly bytes: Uint8Array;
  index: number;
}

function readValue(at: Cursor, type: number): number | Uint8Array {
  if (type === VARINT) return readVarint(at);
  if (type === BYTES) return readBytes(at, readVarint(at));
  if (type === FIXED_64) return readBytes(at, 8);
  if (type === FIXED_32) return readBytes(at, 4);
  throw new RangeError(`The wire type ${type} is not one of Protocol Buffers.`);
}

function readBytes(at: Cursor, length: number): Uint8Array {
  const end = at.index + length;
  if (end > at.bytes.length) throw new RangeError('The message ends too early.');
  const value = at.bytes.subarray(at.index, end);
  at.index = end;
  return value;
}

function readVarint(at: Cursor): number {
  let value = 0;
  for (let read = 0; read < LONGEST_VARINT; read++) {
    const byte = at.bytes[at.index++];
    if (byte === undefined) throw new RangeError('The message ends too early.');
    value += (byte & 0x7f) * 128 ** read;
    if (byte < 0x80) return value;
  }
  throw new RangeError('An integer of the message is too long.');
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 0x80);
  bytes.push(rest);
}

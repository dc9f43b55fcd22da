/** Repeated units are long from here on: a command has them as a loop and stays short. */
const LEAST_REPEATED = 96;
const LONGEST_UNIT = 16;

/** A piece of a text: bytes, or a unit that comes many times. */
type Piece = { readonly bytes: Buffer } | { readonly unit: Buffer; readonly count: number };

/**
 * Returns commands of a POSIX shell that print bytes: `printf` with all that is not plain as an escape, and
 * `yes … | head` for what repeats. Nothing of the bytes is read by the shell as anything else.
 */
export function printCommands(bytes: Buffer): readonly string[] {
  return piecesOf(bytes).map((piece) => {
    if ('bytes' in piece) return `printf ${formatWord(piece.bytes)}`;
    // The unit has no line feed, so each line of `yes` is one.
    return `yes ${singleQuoted(piece.unit.toString('latin1'))} | head -n ${piece.count} | tr -d '\\n'`;
  });
}

/** Returns one word of a POSIX shell that is these bytes. They have no line feed at the end, and no zero. */
export function shellWord(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  const commands = printCommands(bytes);
  if (commands.length === 1 && isPlain(bytes)) return singleQuoted(text);
  return commands.length === 0 ? "''" : `"$(${commands.join('; ')})"`;
}

/** Returns whether bytes can stand in single quotes as they are. */
export function isPlain(bytes: Buffer): boolean {
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
}

/** Returns a text of printable ASCII as a word of a shell. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A format of `printf`: printable ASCII as it is, everything else as an octal escape. */
function formatWord(bytes: Buffer): string {
  const text = [...bytes]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (character === '%') return '%%';
      if (character === '\\') return '\\\\';
      return byte >= 0x20 && byte < 0x7f ? character : `\\${byte.toString(8).padStart(3, '0')}`;
    })
    .join('');
  return singleQuoted(text.startsWith('-') ? `\\055${text.slice(1)}` : text);
}

function piecesOf(bytes: Buffer): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const repeated = repeatedAt(bytes, at);
    if (repeated === undefined) {
      at++;
      continue;
    }
    if (at > start) pieces.push({ bytes: bytes.subarray(start, at) });
    pieces.push({ unit: bytes.subarray(at, at + repeated.length), count: repeated.count });
    at += repeated.length * repeated.count;
    start = at;
  }
  if (start < bytes.length) pieces.push({ bytes: bytes.subarray(start) });
  return pieces;
}

/** The shortest unit that comes again and again from a place on; undefined if none comes often enough. */
function repeatedAt(bytes: Buffer, at: number): { readonly length: number; readonly count: number } | undefined {
  for (let length = 1; length <= LONGEST_UNIT; length++) {
    const unit = bytes.subarray(at, at + length);
    if (unit.length < length || unit[0] === 0x2d || !isPlain(unit)) continue;
    let end = at + length;
    while (end < bytes.length && bytes[end] === bytes[end - length]) end++;
    const count = Math.floor((end - at) / length);
    if (count * length >= LEAST_REPEATED && count > 1) return { length, count };
  }
  return undefined;
}

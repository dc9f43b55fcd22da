const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

/** Returns a text as the strings of a PO file, one a line of the text. */
export function poString(text: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
  const strings = lines.map((line) => `"${escaped(line)}"`);
  return strings.length === 1 ? (strings[0] ?? '""') : ['""', ...strings].join('\n');
}

/** Returns a text as strings of earlier entries, whose every line is marked. */
export function previousPoString(text: string): string {
  return poString(text).replaceAll('\n', '\n#| ');
}

function escaped(text: string): string {
  return text.replace(/[\\"\n\t\r]/g, (character) => ESCAPES[character] ?? character);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/**
 * Returns what the inside of a string of a PO file means. Octal and hexadecimal numbers are bytes of UTF-8: `msgcat --escape`
 * writes every character beyond ASCII so.
 */
export function unescapePo(inside: string): string {
  return inside.replace(
    /((?:\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}))+)|\\(.)/gsu,
    (_all, bytes: string | undefined, character: string) =>
      bytes === undefined ? (NAMED.get(character) ?? character) : decodedBytes(bytes),
  );
}

function decodedBytes(escapes: string): string {
  const codes = escapes
    .slice(1)
    .split('\\')
    .map((code) => (code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8)));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(codes));
}

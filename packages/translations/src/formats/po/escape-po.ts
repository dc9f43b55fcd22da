const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

/**
 * Returns a text as a string of a PO file. It is on one line, however many the text has: a file that is cut off between two
 * strings of one text would look whole.
 */
export function poString(text: string): string {
  return `"${escaped(text)}"`;
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

const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))/gsu;

/**
 * Returns what the inside of a string of a PO file means. Octal and hexadecimal numbers are bytes of UTF-8: `msgcat --escape`
 * writes every character beyond ASCII so.
 */
export function unescapePo(inside: string): string {
  const parts: string[] = [];
  let bytes: number[] = [];
  let at = 0;
  const add = (text: string): void => {
    if (bytes.length > 0) parts.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes)));
    bytes = [];
    parts.push(text);
  };
  for (const { 0: whole, 1: octal, 2: hex, 3: character = '', index } of inside.matchAll(ESCAPE)) {
    if (index > at) add(inside.slice(at, index));
    at = index + whole.length;
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else add(NAMED.get(character) ?? character);
  }
  add(inside.slice(at));
  return parts.join('');
}

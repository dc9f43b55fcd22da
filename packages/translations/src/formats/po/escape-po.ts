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

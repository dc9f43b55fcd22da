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

/** Returns what the inside of a string of a PO file means. */
export function unescapePo(inside: string): string {
  return inside.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))/gsu, (_all, octal, hex, character) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return NAMED.get(character) ?? character;
  });
}

/** Returns a text as the content of a <string>, before it is escaped for XML. */
export function escapeAndroid(text: string): string {
  return text
    .replace(/[\\'"]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(/^[@?]/, (character) => `\\${character}`)
    .replace(/[\u0001-\u001f\u007f-\u009f\u2028\ufffe\uffff]|^ | $| (?= )/g, codeUnit);
}

/** Android drops spaces at the ends, and all but one of several. */
function codeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
]);

/**
 * Returns the text that the content of a <string> means: spaces outside of quotes are one, those at the ends none, and
 * quotes without a backslash are no part of the text.
 */
export function unescapeAndroid(content: string): string {
  let text = '';
  // Spaces at the start, and after other spaces, are none.
  let [isQuoted, isSpace] = [false, true];
  for (const [part, code, escaped, quote, space] of content.matchAll(PARTS)) {
    if (quote !== undefined) {
      isQuoted = !isQuoted;
      isSpace = false;
      continue;
    }
    if (space !== undefined && !isQuoted) {
      if (!isSpace) text += PENDING;
      isSpace = true;
      continue;
    }
    isSpace = false;
    if (code !== undefined) text += String.fromCharCode(Number.parseInt(code, 16));
    else text += escaped === undefined ? part : (NAMED.get(escaped) ?? escaped);
  }
  return isSpace && text.endsWith(PENDING) ? text.slice(0, -1) : text;
}

const PENDING = ' ';
const PARTS = /\\u([0-9A-Fa-f]{4})|\\([\s\S])|(")|([ \t\r\n]+)|[^\\" \t\r\n]+|\\/g;

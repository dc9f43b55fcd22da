import { readDetails, readFileLines } from '../details/detail-lines.js';
import { brokenFile, nothingRead } from '../file-diagnostics.js';
import { bareUnit } from '../json/read-flat-json.js';
import { decodeText } from '../text/decode-text.js';
import type { ReadTranslations, ReadUnit } from '../translation-format.js';
import { logicalLines } from './logical-lines.js';

/** Reads a .properties file of Java: UTF-8, or ISO-8859-1 if it is not UTF-8, as Java does. */
export function readProperties(path: string, bytes: Uint8Array): ReadTranslations {
  const decoded = decodeText(path, bytes);
  if (decoded.text === undefined && bytes.includes(0)) return nothingRead(decoded.diagnostic);
  const text = (decoded.text ?? new TextDecoder('latin1').decode(bytes)).replace(/^\ufeff/, '');
  const units: ReadUnit[] = [];
  let comment: string[] = [];
  let head: ReturnType<typeof readFileLines> | undefined;
  for (const { text: line, number, isComment } of logicalLines(text)) {
    if (isComment) {
      comment.push(line.slice(1).trim());
      continue;
    }
    if (line === '') {
      head ??= readFileLines(comment.join('\n'));
      comment = [];
      continue;
    }
    const broken = /\\u(?![0-9A-Fa-f]{4})/.exec(line.replaceAll('\\\\', '  '));
    if (broken !== null) return nothingRead(brokenFile(path, ESCAPE, FOUR, { line: number, column: broken.index + 1 }));
    const [name, value] = split(line);
    units.push({ ...bareUnit(name, value, { line: number, column: 1 }), ...readDetails(comment.join('\n')) });
    comment = [];
  }
  if (units.length > 0 && !/[\r\n]$/.test(text)) {
    const line = units.at(-1)?.line ?? 1;
    return nothingRead(
      brokenFile(path, 'The last line has no end, so the file may be cut off.', END, { line, column: 1 }),
    );
  }
  return { sourceLocale: head?.sourceLocale, locale: head?.locale, units, diagnostics: [] };
}

const ESCAPE = 'An escape has not four hexadecimal digits.';
const FOUR = 'Write \\uXXXX, and \\\\ for a backslash.';
const END = 'If it is whole, end the last line.';

/** A name ends at the first =, : or space without a backslash. */
function split(line: string): readonly [name: string, value: string] {
  const name = line.slice(0, endOfName(line));
  const value = line.slice(name.length).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
  return [unescaped(name), unescaped(value)];
}

/** A loop, because one pattern for all of the name keeps every place to which it could go back. */
function endOfName(line: string): number {
  for (const { 0: sign, index } of line.matchAll(/\\[\s\S]|[=: \t\f]/g)) if (!sign.startsWith('\\')) return index;
  return line.length;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['f', '\f'],
]);

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([\s\S]))/g, (_all, code, character) =>
    code === undefined ? (NAMED.get(character) ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

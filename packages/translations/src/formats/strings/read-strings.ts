import { lineIndex } from '@error-contracts/catalog/read';
import { readDetails, readFileLines } from '../details/detail-lines.js';
import { brokenFile, nothingRead } from '../file-diagnostics.js';
import { bareUnit } from '../json/read-flat-json.js';
import { decodeText } from '../text/decode-text.js';
import type { ReadTranslations, ReadUnit } from '../translation-format.js';

const SPACE = /\s+/y;
const COMMENT = /\/\*([^*]*(?:\*(?!\/)[^*]*)*)\*\/|\/\/[^\r\n]*/y;
const STRING = '"([^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*)"';
const ENTRY = new RegExp(`(?:${STRING}|([\\w.$/:-]+))\\s*=\\s*(?:${STRING}|([\\w.$/:-]+))\\s*;`, 'y');

/** Reads a .strings file of Apple, in UTF-8 or in UTF-16 with a byte order mark. */
export function readStrings(path: string, bytes: Uint8Array): ReadTranslations {
  const { text, diagnostic } = decodeText(path, bytes);
  if (text === undefined) return nothingRead(diagnostic);
  const positionOf = lineIndex(text);
  const units: ReadUnit[] = [];
  let head: ReturnType<typeof readFileLines> | undefined;
  let comment = '';
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; ) {
    const [space] = matchAt(SPACE, text, at) ?? [];
    const said = matchAt(COMMENT, text, at);
    const entry = matchAt(ENTRY, text, at);
    if (said !== null) {
      comment = said[1] ?? '';
      head ??= readFileLines(comment);
    } else if (entry !== null) {
      const [, quotedName, plainName, quoted, plain = ''] = entry;
      const name = quotedName === undefined ? (plainName ?? '') : unescaped(quotedName);
      const target = quoted === undefined ? plain : unescaped(quoted);
      units.push({ ...bareUnit(name, target, positionOf(at)), ...readDetails(comment) });
      comment = '';
    } else if (space === undefined) {
      return nothingRead(brokenFile(path, 'This is not "NAME" = "text"; or a comment.', HELP, positionOf(at)));
    }
    at += (said ?? entry)?.[0].length ?? space?.length ?? 1;
  }
  return { sourceLocale: head?.sourceLocale, locale: head?.locale, units, diagnostics: [] };
}

const HELP =
  'Put \\ before a quote inside of a text, and end each entry with a semicolon. A cut-off file is not taken.';

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

function unescaped(inside: string): string {
  return inside.replace(/\\(?:[Uu]([0-9A-Fa-f]{4})|([\s\S]))/g, (_all, code, character) =>
    code === undefined ? (NAMED.get(character) ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

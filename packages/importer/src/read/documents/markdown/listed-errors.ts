import { isSurelyCode } from '../code-like.js';
import type { Cell, DocumentTable } from '../document.js';
import { inlineTexts } from './inline-texts.js';

/**
 * Returns the errors of a document that has them as headings or as items of a list, with the text behind the code or in
 * the paragraph below: `## 101`, `### USER_NOT_FOUND (101)`, "- `101`: The user does not exist." Undefined if it has none.
 */
export function listedErrors(document: string): DocumentTable | undefined {
  const found = itemsIn(document.split('\n'));
  const texts = inlineTexts(found.flatMap(({ title, below }) => [title.text, below?.text ?? '']));
  const rows = found.flatMap(({ title, below }, index) => {
    const parts = partsOf(texts[index * 2] ?? '');
    if (parts === undefined) return [];
    const cell = (text: string): Cell => ({ ...title, text });
    const message =
      parts.text === '' && below !== undefined ? { ...below, text: texts[index * 2 + 1] ?? '' } : cell(parts.text);
    return [[cell(parts.code), cell(parts.name), message]];
  });
  const [first] = rows;
  if (first === undefined) return undefined;
  const header = ['code', 'name', 'message'].map((text) => ({ text, line: first[0]?.line ?? 1, column: 1 }));
  return { header, rows };
}

interface Item {
  readonly title: Cell;
  /** The first paragraph below a heading. */
  readonly below: Cell | undefined;
}

/** Returns the headings and the items of lists outside of code blocks. */
function itemsIn(lines: readonly string[]): readonly Item[] {
  const items: Item[] = [];
  let fence: string | undefined;
  /** The last heading, while no text below it was read. */
  let open: Cell | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const [start] = /^\s{0,20}(?:#{1,6}|[-*+]|\d{1,9}[.)])\s+/.exec(line) ?? [];
    const isHeading = /^\s{0,3}#/.test(line);
    if (start !== undefined && start.length < line.length) {
      const text = line.slice(start.length).trimEnd().replace(/\s#+$/, '').trimEnd();
      const cell = { text, line: index + 1, column: start.length + 1 };
      items.push({ title: cell, below: undefined });
      open = isHeading ? cell : undefined;
    } else if (open !== undefined && line.trim() !== '') {
      items.splice(-1, 1, { title: open, below: paragraph(lines, index) });
      open = undefined;
    }
  }
  return items;
}

/** Lines that are one paragraph: more is no text of an error. */
const MOST_LINES = 20;

function paragraph(lines: readonly string[], start: number): Cell {
  const own: string[] = [];
  for (const line of lines.slice(start, start + MOST_LINES)) {
    if (line.trim() === '' || /^\s*(?:#{1,6}\s|`{3}|~{3}|[-*+]\s)/.test(line)) break;
    own.push(line.trim());
  }
  return { text: own.join(' '), line: start + 1, column: 1 };
}

interface Parts {
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

const SEPARATOR = String.raw`\s*(?:[:：,，–—|-]|=>|→)?\s*`;
const START = /^(?:(?:error|err|code|错误码?|エラー|오류)\s*(?:code)?\s*[:#]?\s*)?/iu;
const NUMBER_FIRST = new RegExp(
  `^[\\[(（]?(-?\\d{2,}|-\\d|0x[\\da-f]{2,})[\\])）]?(?:${SEPARATOR}([A-Za-z_][\\w.]*))?(?:${SEPARATOR}(.*))?$`,
  'iu',
);
const NAME_FIRST = /^([A-Za-z_][\w.-]*)\s*[(（[]\s*(?:code\s*)?(-?\d+)\s*[)）\]](?:\s*[:：–—-]\s*|\s+|$)(.*)$/iu;

/** In characters. A longer title is no text of an error, and patterns would need time for it. */
const LONGEST = 2000;

/** Returns the parts of a title that begins with a code; undefined for any other title, such as "2 Errors". */
function partsOf(title: string): Parts | undefined {
  if (title.length > LONGEST) return undefined;
  const [, name = '', number, rest = ''] = NAME_FIRST.exec(title) ?? [];
  if (number !== undefined) return { code: number, name, text: rest.trim() };
  const plain = title.replace(START, '');
  const [, code, word = '', text = ''] = NUMBER_FIRST.exec(plain) ?? [];
  if (code !== undefined) {
    // A word of a sentence is none of the name.
    if (isSurelyCode(word) || /[a-z][A-Z]/.test(word)) return { code, name: word, text: text.trim() };
    return {
      code,
      name: '',
      text: [word, text]
        .filter((part) => part !== '')
        .join(' ')
        .trim(),
    };
  }
  const [first = ''] = plain.split(/[\s:：]/, 1);
  if (!isSurelyCode(first)) return undefined;
  const behind = plain.slice(first.length);
  return /^$|^\s*[:：–—-]\s*\S|^\s+\S/.test(behind)
    ? { code: first, name: '', text: behind.replace(/^\s*[:：–—-]?\s*/, '') }
    : undefined;
}

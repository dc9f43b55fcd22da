import { INVISIBLE } from '@error-contracts/runtime/text';
import { isJsonObject, type Json } from './json.js';
import type { ExampleFiles } from './rule-text.js';

/** A line of an example: `-` only before, `+` only after, a space in both. */
export interface ExampleLine {
  readonly mark: '-' | '+' | ' ';
  readonly text: string;
}

/** One file of an example, before and after. */
export interface ExampleFileDiff {
  readonly file: string;
  readonly lines: readonly ExampleLine[];
}

/** Returns what differs between two states of some files, as lines for people. */
export function exampleDiff(before: ExampleFiles, after: ExampleFiles): readonly ExampleFileDiff[] {
  const files = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return files.map((file) => ({ file, lines: diffLines(linesOf(before[file]), linesOf(after[file])) }));
}

const WIDTH = 100;

function linesOf(content: Json | undefined): readonly string[] {
  if (content === undefined) return [];
  const text = typeof content === 'string' ? content.replace(/\n$/, '') : printJson(content, '', 0);
  return text.replace(UNSEEN, codePoint).split('\n');
}

/** What nobody sees, and what looks like something else: other spaces, marks that join a letter, private use. */
const UNSEEN = new RegExp(`[${INVISIBLE}\\u00a0\\u00ad\\u0300-\\u036f\\u202f\\ue000-\\uf8ff]`, 'g');

/** Returns a character that nobody sees, by its number. */
function codePoint(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** JSON with each entry of a file on a line of its own, so that a difference is a difference of few lines. */
function printJson(value: Json, indentation: string, depth: number): string {
  const isObject = isJsonObject(value);
  if (!isObject && !Array.isArray(value)) return JSON.stringify(value);
  const line = printInline(value);
  const fits = indentation.length + line.length <= WIDTH;
  const isEntry = depth >= 2 || !Object.values(value).some((member) => typeof member === 'object');
  if (line.length === 2 || (fits && isEntry && depth > 0)) return line;
  const inner = `${indentation}  `;
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${isObject ? `${JSON.stringify(key)}: ` : ''}${printJson(member, inner, depth + 1)}`,
  );
  const [open, close] = isObject ? ['{', '}'] : ['[', ']'];
  return `${open}\n${members.join(',\n')}\n${indentation}${close}`;
}

function printInline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(printInline).join(', ')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${printInline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Returns the lines of both texts, those that both have once; a comma at the end of a line makes no difference. */
function diffLines(before: readonly string[], after: readonly string[]): readonly ExampleLine[] {
  const common = commonLengths(before, after);
  const lines: ExampleLine[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    const [was, is] = [before[b], after[a]];
    if (was !== undefined && is !== undefined && isSame(was, is)) {
      lines.push({ mark: ' ', text: is });
      b += 1;
      a += 1;
    } else if (was !== undefined && (common[b + 1]?.[a] ?? 0) >= (common[b]?.[a + 1] ?? 0)) {
      lines.push({ mark: '-', text: was });
      b += 1;
    } else {
      lines.push({ mark: '+', text: is ?? '' });
      a += 1;
    }
  }
  return lines;
}

/** How many lines two texts have in common from each pair of lines on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      const [row, below] = [table[b], table[b + 1]];
      if (row === undefined || below === undefined) continue;
      row[a] = isSame(before[b] ?? '', after[a] ?? '')
        ? (below[a + 1] ?? 0) + 1
        : Math.max(below[a] ?? 0, row[a + 1] ?? 0);
    }
  }
  return table;
}

function isSame(one: string, other: string): boolean {
  return one.replace(/,$/, '') === other.replace(/,$/, '');
}

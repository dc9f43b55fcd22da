import { endOfString } from '../text/end-of-string.js';
import { linesOf } from '../text/lines-of.js';
import { unescapePo } from './escape-po.js';

/** One entry of a PO file, with its comments. */
export interface PoEntry {
  /** Texts by their keywords: `msgctxt`, `msgid`, `msgstr`, and `#| msgid` for the earlier one. */
  readonly texts: ReadonlyMap<string, string>;
  /** Comments of translators, of the program, and flags. */
  readonly notes: readonly string[];
  readonly extracted: readonly string[];
  /** Where the text comes from. */
  readonly references: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** The line of the first keyword, from 1; that of `msgstr` if there is one. */
  readonly line: number;
}

/** What is wrong with a line. */
export interface PoFault {
  readonly line: number;
  readonly message: string;
}

/** The entries of a PO file that are in use, or the first fault. */
export type ReadEntries =
  | { readonly entries: readonly PoEntry[]; readonly fault?: never }
  | { readonly entries?: never; readonly fault: PoFault };

interface OpenEntry {
  readonly texts: Map<string, string>;
  readonly notes: string[];
  readonly extracted: string[];
  readonly references: string[];
  readonly flags: Set<string>;
  line: number;
  /** The keyword that a string on a line of its own belongs to. */
  key: string | undefined;
}

/** Returns the entries of a PO file. Obsolete ones, marked with `#~`, are left out. */
export function readPoEntries(text: string): ReadEntries {
  const entries: OpenEntry[] = [];
  let open = emptyEntry();
  const finish = (): PoFault | undefined => {
    const { texts, line } = open;
    if (texts.has('msgid') && !texts.has('msgstr') && !texts.has('msgstr[0]')) {
      return { line, message: 'This entry has a msgid and no msgstr.' };
    }
    if (texts.has('msgid')) entries.push(open);
    open = emptyEntry();
    return undefined;
  };
  for (const { text: raw, number } of linesOf(text)) {
    const line = raw.trim();
    const isNew = startsEntry(line, open);
    const unfinished = isNew ? finish() : undefined;
    const fault = unfinished ?? takeLine(line, number, open);
    if (fault !== undefined) return { fault };
  }
  const fault = finish();
  return fault === undefined ? { entries } : { fault };
}

function emptyEntry(): OpenEntry {
  return { texts: new Map(), notes: [], extracted: [], references: [], flags: new Set(), line: 1, key: undefined };
}

/** A comment or a context after a translation belongs to the next entry. */
function startsEntry(line: string, { texts }: OpenEntry): boolean {
  const isDone = texts.has('msgstr') || texts.has('msgstr[0]');
  return isDone && /^(#|msgctxt\b|msgid\b(?!_))/.test(line);
}

const KEYWORD = /^(#\|\s*)?(?:(msgctxt|msgid_plural|msgid|msgstr\[\d+\]|msgstr)\s*)?(?=")/;

function takeLine(line: string, number: number, open: OpenEntry): PoFault | undefined {
  if (line === '') return undefined;
  const previous = line.startsWith('#|');
  if (line.startsWith('#') && !previous) {
    takeComment(line, open);
    return undefined;
  }
  const [start = '', mark, keyword] = KEYWORD.exec(line) ?? [];
  const isString = line[start.length] === '"' && endOfString(line, start.length, 'backslash') === line.length;
  const string = isString ? unescapePo(line.slice(start.length + 1, -1)) : undefined;
  if (keyword !== undefined && string !== undefined) {
    const key = mark === undefined ? keyword : `#| ${keyword}`;
    if (open.texts.has(key)) return { line: number, message: `This entry has ${keyword} twice.` };
    open.texts.set(key, string);
    open.key = key;
    if (!previous) open.line = number;
    return undefined;
  }
  if (string === undefined || open.key === undefined || previous !== open.key.startsWith('#|')) {
    const isOpen = line.includes('"') && !line.endsWith('"');
    return { line: number, message: isOpen ? 'A string is never closed.' : 'This line is not of a PO file.' };
  }
  open.texts.set(open.key, `${open.texts.get(open.key)}${string}`);
  return undefined;
}

function takeComment(line: string, { notes, extracted, references, flags }: OpenEntry): void {
  if (line.startsWith('#~')) return;
  if (line.startsWith('#:')) for (const place of line.slice(2).trim().split(/\s+/)) references.push(place);
  else if (line.startsWith('#.')) extracted.push(line.slice(2).trim());
  else if (line.startsWith('#,')) for (const flag of line.slice(2).split(',')) flags.add(flag.trim());
  else if (line.slice(1).trim() !== '') notes.push(line.slice(1).trim());
}

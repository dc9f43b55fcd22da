import type { RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Cell, DocumentContent, DocumentTable, SourceDocument } from '../document.js';
import { readHtml } from '../html/read-html.js';
import { inlineTexts } from './inline-texts.js';
import { listedErrors } from './listed-errors.js';
import { splitMarkdown } from './split-markdown.js';
import { unreasonableLine } from './unreasonable-line.js';

/** Reads the tables of a Markdown document (GFM), including HTML tables, in the order of the document. */
export function readMarkdown({ path, text }: SourceDocument): DocumentContent {
  const diagnostic = unreasonableLine(path, text);
  if (diagnostic !== undefined) return { diagnostics: [diagnostic] };
  // The parser is slow. A table has a bar or is HTML.
  const tables = /\||<table/i.test(text) ? tablesIn(text) : [];
  const listed = tables.length === 0 ? listedErrors(text) : undefined;
  return { tables: listed === undefined ? tables : [listed] };
}

function tablesIn(text: string): readonly DocumentTable[] {
  const { main, lineOf, further } = splitMarkdown(text);
  const tables: DocumentTable[] = [];
  const code: RootContent[] = [];
  let heading: Cell | undefined;
  for (const node of structureOf(main)) {
    if (node.type === 'code') code.push(node);
    if (node.type === 'heading') heading = headingOf(main, node, lineOf);
    if (node.type !== 'table') continue;
    const rows = cellsOf(main, node, lineOf);
    for (const chunk of further.get(rows[0]?.[0]?.line ?? 0) ?? []) rows.push(...chunkRows(chunk));
    tables.push({ ...resolved(rows), ...(heading === undefined ? {} : { heading }) });
  }
  if (!/<table/i.test(main)) return tables;
  const inHtml = readHtml(withoutCode(main, code)).map((table) => moved(table, lineOf));
  return [...tables, ...inHtml].sort((a, b) => (a.header[0]?.line ?? 0) - (b.header[0]?.line ?? 0));
}

/**
 * Syntax that does not decide where a table is. Inline syntax is parsed cell by cell later. Lists need time with the
 * square of their depth, and without them an indented table is still a table.
 */
const DISABLED = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'definition', 'hardBreakEscape'],
  ...['htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink', 'list', 'codeIndented'],
];

/** Returns the blocks of a document, including those in block quotes. */
function structureOf(text: string): readonly RootContent[] {
  const { children } = fromMarkdown(text, {
    extensions: [gfmTable(), { disable: { null: DISABLED } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return children.flatMap((node) => inQuotes(node));
}

/** Returns the text of a heading without its Markdown. */
function headingOf(text: string, { position }: RootContent, lineOf: (line: number) => number): Cell | undefined {
  const { start, end } = position ?? {};
  const raw = text.slice(start?.offset ?? 0, end?.offset ?? 0).replace(/^ {0,3}#{1,6}|\s#+\s*$|\n *[=-]+ *$/g, '');
  const [plain = ''] = inlineTexts([raw.trim().replaceAll('|', '\\|')]);
  return plain === '' ? undefined : { text: plain, line: lineOf(start?.line ?? 1), column: start?.column ?? 1 };
}

function inQuotes(node: RootContent): readonly RootContent[] {
  return node.type === 'blockquote' ? node.children.flatMap((child) => inQuotes(child)) : [node];
}

function chunkRows({ text, line }: { readonly text: string; readonly line: number }): readonly (readonly Cell[])[] {
  const [table] = structureOf(text);
  // The first two lines of every chunk repeat the head of the table.
  return table?.type === 'table' ? cellsOf(text, table, (own) => own - 3 + line).slice(1) : [];
}

/** Returns the table with plain texts instead of Markdown. */
function resolved(raw: readonly (readonly Cell[])[]): DocumentTable {
  const texts = inlineTexts(raw.flatMap((row) => row.map(({ text }) => text)));
  let next = 0;
  const [header = [], ...rows] = raw.map((row) => row.map((cell) => ({ ...cell, text: texts[next++] ?? '' })));
  return { header, rows };
}

/** Returns the cells of a table, with texts in Markdown. */
function cellsOf(text: string, table: Table, lineOf: (line: number) => number): (readonly Cell[])[] {
  return table.children.map((row) =>
    row.children.map(({ position }) => {
      const { start, end } = position ?? { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0 } };
      const raw = text
        .slice(start.offset, end.offset)
        .replace(/^\|/, '')
        .replace(/(?<!\\)\|$/, '');
      return { text: raw.trim(), line: lineOf(start.line), column: start.column };
    }),
  );
}

/** Returns the document with spaces instead of its code blocks, so that every offset stays. */
function withoutCode(text: string, code: readonly RootContent[]): string {
  let masked = '';
  let from = 0;
  for (const { position } of code) {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    masked += text.slice(from, start.offset) + text.slice(start.offset, end.offset).replace(/[^\n]/g, ' ');
    from = end.offset;
  }
  return masked + text.slice(from);
}

function moved({ header, rows, heading }: DocumentTable, lineOf: (line: number) => number): DocumentTable {
  const move = (cells: readonly Cell[]) => cells.map((cell) => ({ ...cell, line: lineOf(cell.line) }));
  const own = heading === undefined ? {} : { heading: { ...heading, line: lineOf(heading.line) } };
  return { header: move(header), rows: rows.map(move), ...own };
}

import type { PhrasingContent, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseFragment } from 'parse5';
import { htmlText, shownLines } from './html-text.js';

/** Whatever may be syntax inside a cell; most cells have none of it. */
const SYNTAX = /[\\`*_[\]<>&!|]/;

/** No error text is that long; the parser takes the square of the length for some. */
const LONGEST = 10_000;

/** The plain text of a table cell in Markdown: escapes, emphasis, links, code and HTML resolved as a page shows them. */
export function inlineText(raw: string): string {
  if (raw.length > LONGEST || !SYNTAX.test(raw)) return shownLines(raw);
  const cell = cellOf(raw);
  if (cell === undefined) return shownLines(raw);
  const html = cell.children.some(hasHtml);
  const text = cell.children.map((node) => textOf(node, html)).join('');
  return html ? htmlText(parseFragment(text)) : shownLines(text);
}

/** Parsed as the only cell of a table, because only there a backslash before a bar makes it text. */
function cellOf(raw: string): TableCell | undefined {
  const { children } = fromMarkdown(`|x|\n|-|\n|${raw}|`, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return children[0]?.type === 'table' ? children[0].children[1]?.children[0] : undefined;
}

function hasHtml(node: PhrasingContent): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/** The text; where the cell has HTML, as HTML, so that one parser decides what a tag hides. */
function textOf(node: PhrasingContent, asHtml: boolean): string {
  if (node.type === 'html') return node.value;
  if (node.type === 'break') return asHtml ? '<br>' : '\n';
  if ('children' in node) return node.children.map((child) => textOf(child, asHtml)).join('');
  const text = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
  return asHtml ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

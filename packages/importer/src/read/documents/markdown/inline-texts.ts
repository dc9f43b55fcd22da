import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseFragment } from 'parse5';
import { htmlText, shownLines } from '../html/html-text.js';

/** Characters that may be syntax inside a cell. Most cells have none of them. */
const SYNTAX = /[\\`*_[\]<>&!|]/;

/** In characters. No error text is longer, and for some texts the parser needs time with the square of the length. */
const LONGEST = 10_000;

/** In characters. So much is parsed at once, because each call of the parser costs as much as some cells. */
const BATCH = 20_000;

/**
 * Returns the plain texts of Markdown table cells, with escapes, emphasis, links, code and HTML as a page shows them.
 */
export function inlineTexts(cells: readonly string[]): readonly string[] {
  const texts = cells.map(shownLines);
  let batch: number[] = [];
  let size = 0;
  const flush = (): void => {
    const parsed = parseCells(batch.map((index) => cells[index] ?? ''));
    for (const [at, index] of batch.entries()) texts[index] = parsed[at] ?? '';
    batch = [];
    size = 0;
  };
  for (const [index, cell] of cells.entries()) {
    if (cell.length > LONGEST || !SYNTAX.test(cell)) continue;
    batch.push(index);
    size += cell.length;
    if (size > BATCH) flush();
  }
  flush();
  return texts;
}

/** Returns the texts of some cells. They are parsed as rows of a table, because `\|` means a bar only in a table. */
function parseCells(cells: readonly string[]): readonly string[] {
  const { children } = fromMarkdown(['|x|', '|-|', ...cells.map((cell) => `| ${cell} |`)].join('\n'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const rows = children[0]?.type === 'table' ? children[0].children.slice(1) : [];
  return rows.map((row) => cellText(row.children[0]?.children ?? []));
}

function cellText(nodes: readonly PhrasingContent[]): string {
  const html = nodes.some(hasHtml);
  const text = nodes.map((node) => textOf(node, html)).join('');
  return html ? htmlText(parseFragment(text)) : shownLines(text);
}

function hasHtml(node: PhrasingContent): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/** Returns the text of a node; as HTML if the cell has any, so that the HTML parser alone decides what is shown. */
function textOf(node: PhrasingContent, asHtml: boolean): string {
  if (node.type === 'html') return node.value;
  if (node.type === 'break') return asHtml ? '<br>' : '\n';
  if ('children' in node) return node.children.map((child) => textOf(child, asHtml)).join('');
  const text = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
  return asHtml ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import type { Cell, DocumentTable } from '../document.js';
import { htmlText } from './html-text.js';

/** Returns every table of a page, including nested ones, in the order of the page. */
export function readHtml(text: string): readonly DocumentTable[] {
  const page = parse(text, { sourceCodeLocationInfo: true });
  const rows = new Map<Html.Element, Html.Element[]>();
  const headings = new Map<Html.Element, Cell>();
  let heading: Cell | undefined;
  for (const { element, table } of elementsIn(page)) {
    if (element.tagName === 'table') {
      rows.set(element, []);
      if (heading !== undefined) headings.set(element, heading);
    } else if (/^h[1-6]$/.test(element.tagName) && table === undefined) heading = cellOf(element);
    else if (element.tagName === 'caption' && table !== undefined) headings.set(table, cellOf(element));
    else if (element.tagName === 'tr' && table !== undefined) rows.get(table)?.push(element);
  }
  return [...rows].flatMap(([table, own]) => {
    const [header, ...body] = filledRows(own);
    const above = headings.get(table);
    return header === undefined ? [] : [{ header, rows: body, ...(above === undefined ? {} : { heading: above }) }];
  });
}

/** Yields every element of a page, with the table around it, in the order of the page. */
function* elementsIn(page: Html.Document): Iterable<{ readonly element: Html.Element; readonly table?: Html.Element }> {
  const waiting: { readonly node: Html.ChildNode; readonly table?: Html.Element }[] = [];
  for (const node of page.childNodes.toReversed()) waiting.push({ node });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!('tagName' in next.node)) continue;
    const { node: element, table } = next;
    yield table === undefined ? { element } : { element, table };
    const inner = element.tagName === 'table' ? element : table;
    for (const node of element.childNodes.toReversed())
      waiting.push(inner === undefined ? { node } : { node, table: inner });
  }
}

/** The most columns of a table. A cell may claim to span thousands. */
const WIDEST = 100;

/**
 * Returns the rows with every cell in its column. A cell that spans rows is in each; one that spans columns is in the
 * first.
 */
function filledRows(rows: readonly Html.Element[]): readonly (readonly Cell[])[] {
  const reaching: ({ readonly cell: Cell; rows: number } | undefined)[] = [];
  return rows.map((row) => {
    const filled: Cell[] = [];
    const fillFromAbove = (): void => {
      for (
        let above = reaching[filled.length];
        above !== undefined && above.rows > 0;
        above = reaching[filled.length]
      ) {
        above.rows -= 1;
        filled.push(above.cell);
      }
    };
    for (const node of row.childNodes) {
      if (node.nodeName !== 'td' && node.nodeName !== 'th') continue;
      const element = node as Html.Element;
      const cell = cellOf(element);
      for (let column = span(element, 'colspan', WIDEST); column > 0; column--) {
        fillFromAbove();
        if (filled.length >= WIDEST) break;
        reaching[filled.length] = { cell, rows: span(element, 'rowspan', rows.length) - 1 };
        filled.push(column === span(element, 'colspan', WIDEST) ? cell : { ...cell, text: '' });
      }
    }
    fillFromAbove();
    return filled;
  });
}

function span(element: Html.Element, name: string, most: number): number {
  const value = Number(element.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}

function cellOf(element: Html.Element): Cell {
  const { startLine: line = 1, startCol: column = 1 } = element.sourceCodeLocation ?? {};
  const shown = element.childNodes.filter(
    (node) => node.nodeName !== '#text' || htmlText({ childNodes: [node] } as Html.ParentNode) !== '',
  );
  const isStruck = shown.length === 1 && ['del', 's', 'strike'].includes(shown[0]?.nodeName ?? '');
  return { text: htmlText(element), line, column, ...(isStruck ? { struck: true } : {}) };
}

import type { DefaultTreeAdapterTypes as Html } from 'parse5';

/** Elements whose text is not part of the text around: code, hidden elements and nested tables. */
const EXCLUDED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'table',
]);

const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section td th tr ul'.split(
    ' ',
  ),
);

/**
 * Returns the text of a node as a browser shows it: several spaces are one, `<br>` and the border of a block start a
 * new line, and empty lines vanish. It does not recurse, because a page may be nested very deeply.
 */
export function htmlText(node: Html.ParentNode): string {
  const parts: string[] = [];
  const waiting: (Html.ChildNode | string)[] = [...node.childNodes].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeName === '#text') parts.push((next as Html.TextNode).value.replace(/[ \t\n\f\r]+/g, ' '));
    else if (next.nodeName === 'br') parts.push('\n');
    else if ('childNodes' in next && !EXCLUDED.has(next.nodeName)) {
      const border = BLOCKS.has(next.nodeName) ? '\n' : '';
      parts.push(border);
      waiting.push(border);
      for (let at = next.childNodes.length - 1; at >= 0; at--) waiting.push(next.childNodes[at] ?? '');
    }
  }
  return shownLines(parts.join(''));
}

/** Returns the lines of a text without surrounding spaces and without empty lines. */
export function shownLines(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

import { escapeForLog } from '@error-contracts/runtime/text';

/** HTML that is safe to put into a page. Only {@link html} makes it. */
export interface Markup {
  readonly [MARKUP]: string;
}

const MARKUP: unique symbol = Symbol('markup');

/** What may stand in a template: a text is escaped, markup is not, and a list is joined. */
type Part = string | number | Markup | readonly Part[];

/**
 * Returns the markup of a template. Whatever is put into it is text, unless it is markup itself: so no name, path or
 * code can become an element. Characters that nobody sees are shown as escapes.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    [MARKUP]: texts.map((text, index) => (index === 0 ? text : render(parts[index - 1] ?? '') + text)).join(''),
  };
}

/** Returns markup as the text of a page. */
export function markupText(markup: Markup): string {
  return markup[MARKUP];
}

function render(part: Part): string {
  if (typeof part === 'object') return MARKUP in part ? part[MARKUP] : part.map(render).join('');
  return escapeForLog(String(part)).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

import { isElement, type XmlElement } from '../xml/xml-element.js';

/** The text of an element with inline elements, or the first one that has no text. */
export type InlineText =
  | { readonly text: string; readonly unknown?: never }
  | { readonly unknown: XmlElement; readonly text?: never };

/** Returns the text of an element; `textOf` says what its inline elements stand for. */
export function inlineText(element: XmlElement, textOf: (element: XmlElement) => InlineMeaning): InlineText {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    if (!isElement(child)) continue;
    const meaning = textOf(child);
    if (meaning === undefined) return { unknown: child };
    const inner = meaning.content ? inlineText(child, textOf) : { text: '' };
    if (inner.text === undefined) return inner;
    text += `${meaning.before ?? ''}${inner.text}${meaning.after ?? ''}`;
  }
  return { text };
}

/** What an inline element stands for: the text before its content, whether its content counts, the text after it. */
export type InlineMeaning =
  | { readonly before?: string | undefined; readonly content?: boolean; readonly after?: string | undefined }
  | undefined;

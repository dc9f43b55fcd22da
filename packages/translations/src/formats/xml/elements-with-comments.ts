import { isComment, isElement, type XmlElement } from './xml-element.js';

/** Returns the elements in an element, each with the comment before it. */
export function elementsWithComments({ children }: XmlElement): readonly {
  readonly element: XmlElement;
  readonly comment: string;
}[] {
  const found: { readonly element: XmlElement; readonly comment: string }[] = [];
  let comment = '';
  for (const child of children) {
    if (isComment(child)) comment = child.comment;
    if (!isElement(child)) continue;
    found.push({ element: child, comment });
    comment = '';
  }
  return found;
}

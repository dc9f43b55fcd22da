/** An element of an XML document. */
export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string;
  readonly namespace: string;
  /** Attributes by their names as written, with prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The offset of its `<`. */
  readonly offset: number;
}

/** A comment, which some formats use for what they have no place for. */
export interface XmlComment {
  readonly comment: string;
}

/** What an element contains: texts, elements, comments. */
export type XmlNode = string | XmlElement | XmlComment;

/** Returns the elements in an element that have a name, in its own namespace: others belong to an extension. */
export function childrenNamed({ children, namespace }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => isElement(child) && child.name === name && child.namespace === namespace,
  );
}

/** Returns the first element in an element that has a name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** True for an element. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string' && 'name' in node;
}

/** True for a comment. */
export function isComment(node: XmlNode): node is XmlComment {
  return typeof node !== 'string' && 'comment' in node;
}

/** Returns the text in an element, without what its elements contain. */
export function textIn({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** Returns all elements below an element that have one of some names, in the order of the document. */
export function descendantsNamed(root: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (names.has(next.name) && next.namespace === root.namespace) found.push(next);
    else for (const child of next.children.filter(isElement).reverse()) waiting.push(child);
  }
  return found;
}

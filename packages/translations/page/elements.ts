/** What an element contains. */
export type Content = Node | string | undefined;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Returns a new element. Strings become texts, and never markup; attributes that are undefined or false are left out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  // One by one: a hundred thousand arguments would overflow the stack.
  for (const one of content) if (one !== undefined) made.append(one);
  return made;
}

/** Returns the element with an id, which the page has. */
export function byId<Made extends HTMLElement>(id: string, kind: abstract new () => Made): Made {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}

import type { Node } from 'jsonc-parser';

/** The values in an object or array, by name or index. */
export type Members = ReadonlyMap<string | number, Node>;

/** Returns a function that gives the members of an object or array, and remembers them: each is walked once. */
export function memberIndex(): (container: Node) => Members {
  const known = new Map<Node, Members>();
  return (container) => {
    let members = known.get(container);
    if (members === undefined) {
      members = membersOf(container);
      known.set(container, members);
    }
    return members;
  };
}

function membersOf({ children = [] }: Node): Members {
  const members = new Map<string | number, Node>();
  for (const [index, child] of children.entries()) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    if (value !== undefined) members.set(key === undefined ? index : String(key.value), value);
  }
  return members;
}

import type { Segment } from './path-pattern.js';

/** One route, and what it leads to. */
export interface Route<Target> {
  readonly method: string;
  readonly segments: readonly Segment[];
  readonly target: Target;
}

interface Node<Target> {
  readonly texts: Map<string, Node<Target>>;
  readonly mixed: { readonly before: string; readonly after: string; readonly node: Node<Target> }[];
  parameter: Node<Target> | undefined;
  readonly targets: Map<string, Target>;
}

/**
 * Returns a function that finds the target of a request. As in every router, text is preferred to a parameter, and
 * `HEAD` has the route of `GET`. A slash at the end counts, because it does for some routers. A look-up visits each
 * declared segment once at most.
 */
export function routeTable<Target>(
  routes: Iterable<Route<Target>>,
): (method: string, path: string) => Target | undefined {
  const root = newNode<Target>();
  let deepest = 0;
  for (const { method, segments, target } of routes) {
    deepest = Math.max(deepest, segments.length);
    segments.reduce(childOf, root).targets.set(method, target);
  }
  return (method, path) => {
    // A stranger chose the path.
    const parts = path.split('/', deepest + 2).slice(1);
    return find(root, method, parts, 0) ?? (method === 'HEAD' ? find(root, 'GET', parts, 0) : undefined);
  };
}

function find<Target>(node: Node<Target>, method: string, parts: readonly string[], depth: number): Target | undefined {
  const part = parts[depth];
  if (part === undefined) return node.targets.get(method);
  const text = node.texts.get(part);
  const found = text && find(text, method, parts, depth + 1);
  if (found !== undefined) return found;
  for (const { before, after, node: next } of node.mixed) {
    const fits = part.length > before.length + after.length && part.startsWith(before) && part.endsWith(after);
    const target = fits ? find(next, method, parts, depth + 1) : undefined;
    if (target !== undefined) return target;
  }
  return node.parameter === undefined || part === '' ? undefined : find(node.parameter, method, parts, depth + 1);
}

function childOf<Target>(node: Node<Target>, { before, parameter, after }: Segment): Node<Target> {
  if (parameter === undefined) {
    const known = node.texts.get(before) ?? newNode<Target>();
    node.texts.set(before, known);
    return known;
  }
  if (before === '' && after === '') {
    node.parameter ??= newNode<Target>();
    return node.parameter;
  }
  const known = node.mixed.find((each) => each.before === before && each.after === after);
  if (known !== undefined) return known.node;
  const next = newNode<Target>();
  node.mixed.push({ before, after, node: next });
  return next;
}

function newNode<Target>(): Node<Target> {
  return { texts: new Map(), mixed: [], parameter: undefined, targets: new Map() };
}

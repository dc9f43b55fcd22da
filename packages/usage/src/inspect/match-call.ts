import { bare, identifierOf, keyOf, lastNameOf } from '../syntax/expressions.js';
import { childrenOf, type Node, nodeAt, nodesAt } from '../syntax/node.js';
import { bindingOf } from '../syntax/scopes.js';
import { looksLikeReader } from '../values/member-of.js';
import type { Operation } from '../values/value.js';
import type { Site } from './site.js';

/** A call of a reader's `match`. */
export interface MatchCall {
  /** The error that is matched. */
  readonly error: Node;
  /** The object with a function for each case. */
  readonly cases: Node;
  /** The properties of that object by their names. */
  readonly byName: ReadonlyMap<string, Node>;
  /** True if the object may have cases that the source does not show. */
  readonly isOpen: boolean;
  /** True if it is certainly the `match` of a reader, whose cases are names. */
  readonly isCertain: boolean;
}

/** Returns the call of a reader's `match` that a node is; undefined for others. */
export function matchCall(node: Node, site: Site): MatchCall | undefined {
  const callee = node.type === 'CallExpression' ? nodeAt(node, 'callee') : undefined;
  const given = nodesAt(node, 'arguments');
  const [error] = given;
  const cases = given
    .slice(1)
    .map(bare)
    .find(({ type }) => type === 'ObjectExpression');
  if (callee === undefined || error === undefined || cases === undefined) return undefined;
  const value = site.evaluate(callee);
  const isCertain = value.kind === 'method' && value.of === 'reader' && value.name === 'match';
  const isMatch = isCertain || (value.kind === 'unknown' && lastNameOf(callee) === 'match');
  if (!isMatch) return undefined;
  const byName = new Map<string, Node>();
  let isOpen = false;
  for (const property of nodesAt(cases, 'properties')) {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    if (key === undefined) isOpen = true;
    else byName.set(key, property);
  }
  // A function called `match` of another library has no names of errors as keys.
  const names = [...byName.keys()].some((name) => site.index.byName.has(name));
  return isCertain || names ? { error, cases, byName, isOpen, isCertain } : undefined;
}

/**
 * Returns the operation whose errors a call matches: that of `reader.of`, or one that the source names in the call or in
 * the one that read the error. It is hidden if the source does not show its errors, or whose `match` it is.
 */
export function operationOf(call: Node, match: MatchCall, site: Site): Operation | 'hidden' | undefined {
  const callee = nodeAt(call, 'callee');
  const value = callee && site.evaluate(callee);
  const narrowed = value?.kind === 'method' ? value.operation : undefined;
  if (narrowed !== undefined) return narrowed.kind === 'operation' ? narrowed : 'hidden';
  const named = namedOperation(call, match, site);
  const object = callee && nodeAt(callee, 'object');
  const isReader = match.isCertain || (object !== undefined && looksLikeReader(lastNameOf(object)));
  return named ?? (isReader ? undefined : 'hidden');
}

function namedOperation(call: Node, { error }: MatchCall, site: Site): Operation | undefined {
  for (const place of [nodeAt(call, 'callee'), ...nodesAt(call, 'arguments')]) {
    const operation = place && place.type !== 'ObjectExpression' ? operationIn(place, site) : undefined;
    if (operation !== undefined) return operation;
  }
  const origin = originOf(error, site);
  return origin && origin.type !== 'ObjectExpression' ? site.remembered(operationInOrigin, origin) : undefined;
}

const operationInOrigin = (origin: Node, site: Site): Operation | undefined => operationIn(origin, site);

/** Returns the expression that an error comes from, if it is a constant. */
function originOf(error: Node, { scope }: Site): Node | undefined {
  const name = identifierOf(bare(error));
  const binding = name === undefined ? undefined : bindingOf(name, scope);
  return binding?.kind === 'constant' && binding.path.length === 0 ? binding.init : undefined;
}

/** A call is short: what stands deeper than this is not what it is about. */
const DEEPEST = 6;

function operationIn(node: Node, site: Site, depth = 0): Operation | undefined {
  const value = site.evaluate(node);
  if (value.kind === 'operation') return value;
  if (depth === DEEPEST || /Function/.test(node.type)) return undefined;
  for (const child of childrenOf(node)) {
    const operation = operationIn(child, site, depth + 1);
    if (operation !== undefined) return operation;
  }
  return undefined;
}

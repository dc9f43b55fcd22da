import type { CatalogIndex } from '../facts/catalog-index.js';
import { bare, identifierOf, keyOf } from '../syntax/expressions.js';
import { type Node, nodeAt, nodesAt } from '../syntax/node.js';

/** Returns whether an expression is a code by what the source calls it: `error.code`, `code`, `String(body.code)`. */
export function isCodeExpression(given: Node, index: Pick<CatalogIndex, 'codeProperties'>): boolean {
  const node = bare(given);
  const name = node.type === 'MemberExpression' ? keyOf(node, 'property') : identifierOf(node);
  if (name !== undefined) return index.codeProperties.has(name);
  const isConversion = node.type === 'CallExpression' && /^(Number|String)$/.test(calleeName(node) ?? '');
  const [first] = isConversion ? nodesAt(node, 'arguments') : [];
  return first !== undefined && isCodeExpression(first, index);
}

function calleeName(call: Node): string | undefined {
  return identifierOf(nodeAt(call, 'callee'));
}

/** Returns whether a node compares two values, and these. */
export function comparedIn(node: Node): readonly [Node, Node] | undefined {
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(String(node.operator))) return undefined;
  const [left, right] = [nodeAt(node, 'left'), nodeAt(node, 'right')];
  return left === undefined || right === undefined ? undefined : [left, right];
}

/** Returns the values of the cases of a switch. */
export function casesOf(node: Node): readonly Node[] {
  return nodesAt(node, 'cases').flatMap((one) => nodeAt(one, 'test') ?? []);
}

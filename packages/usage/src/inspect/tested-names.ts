import { identifierOf } from '../syntax/expressions.js';
import { childrenOf, type Node, nodeAt, nodesAt } from '../syntax/node.js';

/** Returns the names that the conditions of a node read: what they leave, the compiler knows. */
export function testedNames(node: Node): ReadonlySet<string> {
  const tests = testsOf(node);
  return tests.length === 0 ? NONE : namesIn(tests);
}

const NONE: ReadonlySet<string> = new Set();

function testsOf(node: Node): readonly Node[] {
  const test = nodeAt(node, 'test') ?? (node.type === 'LogicalExpression' ? nodeAt(node, 'left') : undefined);
  if (test !== undefined) return [test];
  // A condition that leaves the function narrows what comes after it.
  const statements = node.type === 'BlockStatement' ? nodesAt(node, 'body') : [];
  return statements.flatMap((one) => (one.type === 'IfStatement' ? (nodeAt(one, 'test') ?? []) : []));
}

function namesIn(nodes: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = identifierOf(node);
    if (name !== undefined) names.add(name);
    open.push(...childrenOf(node));
  }
  return names;
}

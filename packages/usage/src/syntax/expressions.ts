import { type Node, nodeAt, nodesAt } from './node.js';

/** Returns the expression within assertions of types, optional chains and parentheses, which change no value. */
export function bare(node: Node): Node {
  let inner = node;
  while (TRANSPARENT.has(inner.type)) {
    const below = nodeAt(inner, 'expression');
    if (below === undefined) break;
    inner = below;
  }
  return inner;
}

/** Returns whether a node only wraps an expression and changes no value. */
export function isTransparent({ type }: Node): boolean {
  return TRANSPARENT.has(type);
}

const TRANSPARENT: ReadonlySet<string> = new Set([
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSInstantiationExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

/** Returns the value of a literal: a string, a number, or a template without placeholders; undefined for others. */
export function literalOf(node: Node): string | number | undefined {
  const inner = bare(node);
  if (inner.type === 'Literal') {
    const { value } = inner;
    return typeof value === 'string' || typeof value === 'number' ? value : undefined;
  }
  if (inner.type === 'UnaryExpression' && inner.operator === '-') {
    const argument = nodeAt(inner, 'argument');
    const value = argument && literalOf(argument);
    return typeof value === 'number' ? -value : undefined;
  }
  const parts = templateParts(inner);
  return parts?.length === 1 ? parts[0] : undefined;
}

/** Returns the texts around the placeholders of a template; undefined for other nodes. */
export function templateParts(node: Node): readonly string[] | undefined {
  if (node.type !== 'TemplateLiteral') return undefined;
  return nodesAt(node, 'quasis').map(({ value }) => (value as { cooked?: string | null }).cooked ?? '');
}

/** Returns the key of a property, of a member or of an enum member; undefined if it is computed when the program runs. */
export function keyOf(node: Node, key = 'key'): string | undefined {
  const name = nodeAt(node, key);
  if (name === undefined) return undefined;
  if (node.computed !== true && (name.type === 'Identifier' || name.type === 'PrivateIdentifier')) {
    return name.type === 'Identifier' ? String(name.name) : undefined;
  }
  const value = literalOf(name);
  return value === undefined ? undefined : String(value);
}

/** Returns the name of an identifier; undefined for other nodes. */
export function identifierOf(node: Node | undefined): string | undefined {
  return node?.type === 'Identifier' ? String(node.name) : undefined;
}

/** Returns the last name of a path such as `this.errors`: what a reader calls the value. */
export function lastNameOf(node: Node): string | undefined {
  const inner = bare(node);
  if (inner.type === 'MemberExpression') return keyOf(inner, 'property');
  return identifierOf(inner);
}

/**
 * A node of an ESTree, as Babel, ESLint, typescript-eslint and oxlint make it. The inspection reads no more of it than all
 * of them have.
 */
export interface Node {
  readonly type: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly range?: readonly [number, number];
  readonly [key: string]: unknown;
}

/** Returns where a node begins and ends, in UTF-16 code units from the start of the file. */
export function rangeOf(node: Node): readonly [number, number] {
  // ESLint's own tester forbids to read `start` if there is a range.
  return node.range ?? [node.start ?? 0, node.end ?? 0];
}

/** Returns the node at a key; undefined if there is none. */
export function nodeAt(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** Returns the nodes of the list at a key; holes of arrays are left out. */
export function nodesAt(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Returns the nodes directly below a node that are code, not types, in the order of the source. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const key of Object.keys(node)) {
    if (NOT_CODE.has(key)) continue;
    const value = node[key];
    if (Array.isArray(value)) for (const inner of value) addCode(children, inner);
    else addCode(children, value);
  }
  return children;
}

/** What surrounds the syntax: where it stands, and what belongs to types and comments. */
const NOT_CODE: ReadonlySet<string> = new Set([
  'parent',
  'loc',
  'start',
  'end',
  'range',
  'tokens',
  'comments',
  'errors',
  'extra',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'typeAnnotation',
  'typeArguments',
  'typeParameters',
  'returnType',
  'superTypeArguments',
  'superTypeParameters',
  'implements',
]);

function addCode(children: Node[], value: unknown): void {
  if (isNode(value) && isCode(value.type)) children.push(value);
}

/** TypeScript has few nodes that run: all others are types. */
function isCode(type: string): boolean {
  return !type.startsWith('TS') || RUNNING.has(type);
}

const RUNNING: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSEnumBody',
  'TSEnumDeclaration',
  'TSEnumMember',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSInstantiationExpression',
  'TSModuleBlock',
  'TSModuleDeclaration',
  'TSNonNullExpression',
  'TSParameterProperty',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

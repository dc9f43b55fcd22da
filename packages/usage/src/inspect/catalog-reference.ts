import { type Node, nodeAt, nodesAt, rangeOf } from '../syntax/node.js';
import { bindingOf, type Scope } from '../syntax/scopes.js';
import { exportOfContract, knownExport } from '../values/known-modules.js';
import type { Edit } from './finding.js';

/** How a place in a source reaches the catalogue, and the edit that makes it so; none if it is imported already. */
export interface CatalogReference {
  readonly expression: string;
  readonly edits: readonly Edit[];
}

/** The package of the generated types, unless an import of the source names another one. */
const TYPES = '@error-contracts/types';

/**
 * Returns how a place in a source reaches the catalogue. Undefined if its name means something else there.
 */
export function catalogReference(program: Node, scope: Scope): CatalogReference | undefined {
  let top = scope;
  while (top.parent !== undefined) top = top.parent;
  for (const [local, binding] of top.bindings) {
    if (binding.kind !== 'import' || isTypeOnly(binding.node)) continue;
    const { kind } = knownExport(binding.source, binding.name) ?? importOfGenerated(binding.name);
    const expression = kind === 'catalog' ? local : kind === 'contract' ? `${local}.catalog` : undefined;
    if (expression !== undefined && bindingOf(local, scope) === binding) return { expression, edits: [] };
  }
  if (bindingOf('catalog', scope) !== undefined) return undefined;
  return { expression: 'catalog', edits: [importEdit(program)] };
}

function importOfGenerated(name: string): { readonly kind: string } {
  return /^(catalog|contract)$/.test(name) ? exportOfContract(name) : { kind: 'unknown' };
}

function isTypeOnly(node: Node): boolean {
  return node.importKind === 'type';
}

/** The import goes before the first one; without one, after directives such as `'use client'`. */
function importEdit(program: Node): Edit {
  const body = nodesAt(program, 'body');
  const first = body.find(({ type }) => type === 'ImportDeclaration') ?? body.find((node) => !isDirective(node));
  const [start] = first === undefined ? rangeOf(program) : rangeOf(first);
  return { start, end: start, text: `import { catalog } from '${TYPES}';\n` };
}

function isDirective(node: Node): boolean {
  const expression = node.type === 'ExpressionStatement' ? nodeAt(node, 'expression') : undefined;
  return typeof node.directive === 'string' || (expression?.type === 'Literal' && typeof expression.value === 'string');
}

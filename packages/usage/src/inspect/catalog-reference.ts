import { type Node, nodeAt, nodesAt, rangeOf } from '../syntax/node.js';
import { type Binding, bindingOf, type Scope } from '../syntax/scopes.js';
import { exportOfContract, knownExport } from '../values/known-modules.js';
import type { Edit } from './finding.js';

/** How a place in a source reaches the catalogue, and the edit that makes it so; none if it is imported already. */
export interface CatalogReference {
  readonly expression: string;
  readonly edits: readonly Edit[];
}

/** Returns how a place in a source reaches the catalogue. Undefined if its name means something else there. */
export type CatalogReferences = (scope: Scope) => CatalogReference | undefined;

/** The package of the generated types, unless an import of the source names another one. */
const TYPES = '@error-contracts/types';

/** A linter keeps the text between each place and its import, which is the square of the file without a limit. */
const MOST_IMPORTS = 50;

/** Returns what finds the catalogue in the scopes of a module. It looks at the imports once. */
export function catalogReferences(program: Node, top: Scope): CatalogReferences {
  let imported: readonly Imported[] | undefined;
  let added = 0;
  return (scope) => {
    imported ??= importsIn(top);
    const found = imported.find(({ local, binding }) => bindingOf(local, scope) === binding);
    if (found !== undefined) return { expression: found.expression, edits: [] };
    // An import is a syntax error in a script.
    if (program.sourceType === 'script' || program.sourceType === 'commonjs') return undefined;
    if (added === MOST_IMPORTS || bindingOf('catalog', scope) !== undefined) return undefined;
    added += 1;
    return { expression: 'catalog', edits: [importEdit(program)] };
  };
}

/** A name of the module that reaches the catalogue. */
interface Imported {
  readonly local: string;
  readonly binding: Binding;
  readonly expression: string;
}

function importsIn({ bindings }: Scope): readonly Imported[] {
  return [...bindings].flatMap(([local, binding]) => {
    // A type does not exist when the program runs.
    if (binding.kind !== 'import' || binding.isType) return [];
    const { kind } = knownExport(binding.source, binding.name) ?? importOfGenerated(binding.name);
    if (kind === 'catalog') return [{ local, binding, expression: local }];
    return kind === 'contract' ? [{ local, binding, expression: `${local}.catalog` }] : [];
  });
}

function importOfGenerated(name: string): { readonly kind: string } {
  return /^(catalog|contract)$/.test(name) ? exportOfContract(name) : { kind: 'unknown' };
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

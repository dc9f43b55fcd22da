import type { CatalogIndex } from '../facts/catalog-index.js';
import { identifierOf, keyOf } from '../syntax/expressions.js';
import { childrenOf, type Node, nodeAt, nodesAt } from '../syntax/node.js';
import { type Binding, bindingOf, type Scope } from '../syntax/scopes.js';
import { exportOfContract, knownExport } from '../values/known-modules.js';
import type { Edit } from './finding.js';
import { importEdit } from './import-edit.js';

/** How a place in a source reaches the catalogue, and the edit that makes it so; none if it is imported already. */
export interface CatalogReference {
  readonly expression: string;
  readonly edits: readonly Edit[];
  /** False if the name of an import is all that says so: it may be another catalogue, such as one of products. */
  readonly isCertain: boolean;
}

/** Returns how a place in a source reaches the catalogue. Undefined if its name means something else there. */
export type CatalogReferences = (scope: Scope) => CatalogReference | undefined;

/** The package of the generated types, unless an import of the source names another one. */
const TYPES = '@error-contracts/types';

/** A linter keeps the text between each place and its import, which is the square of the file without a limit. */
const MOST_IMPORTS = 50;

/** Returns what finds the catalogue in the scopes of a module. It looks at the imports once. */
export function catalogReferences({ program, text }: Source, top: Scope, index: CatalogIndex): CatalogReferences {
  let imported: readonly Imported[] | undefined;
  let added = 0;
  return (scope) => {
    imported ??= importsIn(top);
    const found = imported.find(({ local, binding }) => bindingOf(local, scope) === binding);
    if (found !== undefined) {
      found.isCertain ??= usesErrors(program, found.expression, index);
      return { expression: found.expression, edits: [], isCertain: found.isCertain };
    }
    // An import is a syntax error in a script.
    if (program.sourceType === 'script' || program.sourceType === 'commonjs') return undefined;
    if (added === MOST_IMPORTS || bindingOf('catalog', scope) !== undefined || hasType(program, 'catalog')) {
      return undefined;
    }
    added += 1;
    const edit = importEdit(program, text, `import { catalog } from '${TYPES}';`);
    return { expression: 'catalog', edits: [edit], isCertain: true };
  };
}

/** A module as its parser gives it. */
interface Source {
  readonly program: Node;
  readonly text: string;
}

/** A name of the module that reaches the catalogue. */
interface Imported {
  readonly local: string;
  readonly binding: Binding;
  readonly expression: string;
  /** Undefined until somebody looks for a use that shows it. */
  isCertain: boolean | undefined;
}

function importsIn({ bindings }: Scope): readonly Imported[] {
  return [...bindings].flatMap(([local, binding]) => {
    // A type does not exist when the program runs.
    if (binding.kind !== 'import' || binding.isType) return [];
    const known = knownExport(binding.source, binding.name);
    const { kind } = known ?? importOfGenerated(binding.name);
    const isCertain = known !== undefined || OF_ERRORS.test(binding.source) || undefined;
    if (kind === 'catalog') return [{ local, binding, expression: local, isCertain }];
    return kind === 'contract' ? [{ local, binding, expression: `${local}.catalog`, isCertain }] : [];
  });
}

function importOfGenerated(name: string): { readonly kind: string } {
  return /^(catalog|contract)$/.test(name) ? exportOfContract(name) : { kind: 'unknown' };
}

/** What paths of generated types are called. */
const OF_ERRORS = /(?:^|[/._-])(?:errors?|types|generated|contracts?)(?:[/._-]|$)/i;

/** Returns whether the module takes an error of the catalogue from an expression: nothing else has such names. */
function usesErrors(program: Node, expression: string, { byName }: CatalogIndex): boolean {
  const open = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const key = node.type === 'MemberExpression' ? keyOf(node, 'property') : undefined;
    const object = nodeAt(node, 'object');
    if (key !== undefined && byName.has(key) && object !== undefined && pathOf(object) === expression) return true;
    open.push(...childrenOf(node));
  }
  return false;
}

function pathOf(node: Node): string {
  const object = node.type === 'MemberExpression' ? nodeAt(node, 'object') : undefined;
  return object === undefined ? (identifierOf(node) ?? '') : `${pathOf(object)}.${keyOf(node, 'property') ?? ''}`;
}

/** An import of a name collides with a type that the module declares under it. */
function hasType(program: Node, name: string): boolean {
  return nodesAt(program, 'body').some((node) => {
    const declared = nodeAt(node, 'declaration') ?? node;
    return declared.type.startsWith('TS') && identifierOf(nodeAt(declared, 'id')) === name;
  });
}

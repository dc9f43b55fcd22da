import { identifierOf } from '../syntax/expressions.js';
import { type Node, nodeAt, nodesAt } from '../syntax/node.js';
import { bindingOf, moduleName, type Scope } from '../syntax/scopes.js';
import type { Evaluate, ExportOf } from '../values/evaluator.js';
import { OTHER, UNKNOWN, type Value } from '../values/value.js';

/** What a module exports, without its syntax: that would keep every source in memory. */
export type ModuleExports = (name: string) => Value;

/** Returns what a module exports. */
export function exportsOf(program: Node, top: Scope, evaluate: Evaluate, exportOf: ExportOf): ModuleExports {
  const own = new Map<string, Value>();
  const stars: ModuleExports[] = [];
  for (const node of nodesAt(program, 'body')) {
    const source = nodeAt(node, 'source');
    const from = source === undefined ? undefined : String(source.value);
    if (node.type === 'ExportAllDeclaration') {
      const exported = moduleName(node, 'exported');
      const all = exportOf(from ?? '', '*');
      if (exported !== undefined) own.set(exported, all);
      else stars.push(all.kind === 'module' ? all.exportOf : () => UNKNOWN);
    } else if (node.type === 'ExportDefaultDeclaration') {
      const declaration = nodeAt(node, 'declaration');
      if (declaration !== undefined) own.set('default', evaluate(declaration, top));
    } else if (node.type === 'TSExportAssignment') {
      const expression = nodeAt(node, 'expression');
      if (expression !== undefined) exportWhole(evaluate(expression, top));
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const one of nodesAt(node, 'specifiers')) addSpecifier(one, from);
      for (const name of declaredIn(nodeAt(node, 'declaration'))) own.set(name, valueOfName(name));
    } else addCommonJs(node);
  }
  const exports: ModuleExports = (name) => {
    if (name === '*') return { kind: 'module', exportOf: exports };
    const value = own.get(name) ?? throughStars(name);
    // Each name is looked up once, because the stars of many modules may lead to one.
    own.set(name, value);
    return value;
  };
  return exports;

  function throughStars(name: string): Value {
    for (const star of stars) {
      const found = star(name);
      if (found.kind !== 'other') return found;
    }
    return OTHER;
  }

  function addSpecifier(one: Node, from: string | undefined): void {
    const local = moduleName(one, 'local');
    const exported = moduleName(one, 'exported');
    if (local === undefined || exported === undefined) return;
    own.set(exported, from === undefined ? valueOfName(local) : exportOf(from, local));
  }

  function valueOfName(name: string): Value {
    const binding = bindingOf(name, top);
    return binding === undefined ? UNKNOWN : evaluate({ type: 'Identifier', name }, top);
  }

  function exportWhole(value: Value): void {
    own.set('default', value);
    if (value.kind === 'object') for (const [name, one] of value.properties) own.set(name, one);
  }

  /** `module.exports = {…}` and `exports.errors = …` */
  function addCommonJs(node: Node): void {
    const assignment = node.type === 'ExpressionStatement' ? nodeAt(node, 'expression') : undefined;
    const [left, right] =
      assignment?.type === 'AssignmentExpression' ? [nodeAt(assignment, 'left'), nodeAt(assignment, 'right')] : [];
    if (left?.type !== 'MemberExpression' || right === undefined) return;
    const object = nodeAt(left, 'object');
    const key = identifierOf(nodeAt(left, 'property'));
    if (identifierOf(object) === 'module' && key === 'exports') {
      exportWhole(evaluate(right, top));
    } else if (identifierOf(object) === 'exports' && key !== undefined) own.set(key, evaluate(right, top));
  }
}

function declaredIn(declaration: Node | undefined): readonly string[] {
  if (declaration === undefined) return [];
  const id = identifierOf(nodeAt(declaration, 'id'));
  if (id !== undefined) return [id];
  return nodesAt(declaration, 'declarations').flatMap((one) => namesIn(nodeAt(one, 'id')));
}

function namesIn(pattern: Node | undefined): readonly string[] {
  if (pattern === undefined) return [];
  const name = identifierOf(pattern);
  if (name !== undefined) return [name];
  return [...nodesAt(pattern, 'properties'), ...nodesAt(pattern, 'elements')].flatMap((one) =>
    namesIn(nodeAt(one, 'value') ?? nodeAt(one, 'argument') ?? (identifierOf(one) === undefined ? undefined : one)),
  );
}

import { identifierOf, keyOf } from './expressions.js';
import { childrenOf, type Node, nodeAt, nodesAt } from './node.js';

/** What a name stands for. */
export type Binding =
  | {
      readonly kind: 'import';
      readonly source: string;
      readonly name: string;
      /** `import type { … }`, or `import { type … }`. */
      readonly isType: boolean;
    }
  /** A constant: the value of `init`, or what stands at this path in it. */
  | { readonly kind: 'constant'; readonly init: Node; readonly path: readonly string[]; readonly scope: Scope }
  /** A parameter or a variable: any value. */
  | { readonly kind: 'variable'; readonly node: Node; readonly isCaught?: boolean }
  /** A function, a class or an enum: certainly nothing of the contract. */
  | { readonly kind: 'declaration'; readonly node: Node };

/** The names that a part of the source declares. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly bindings: Map<string, Binding>;
}

/** The scopes of a module, by the nodes that open them. */
export type Scopes = ReadonlyMap<Node, Scope>;

/** Returns what a name stands for in a scope; undefined for a global. */
export function bindingOf(name: string, from: Scope): Binding | undefined {
  for (let scope: Scope | undefined = from; scope !== undefined; scope = scope.parent) {
    const binding = scope.bindings.get(name);
    if (binding !== undefined) return binding;
  }
  return undefined;
}

interface Open {
  readonly node: Node;
  readonly scope: Scope;
  /** The scope in which `var` declares. */
  readonly outer: Scope;
}

/** Returns the scopes of a program. */
export function scopesOf(program: Node): Scopes {
  const scopes = new Map<Node, Scope>();
  const top: Scope = { parent: undefined, bindings: new Map() };
  scopes.set(program, top);
  const open: Open[] = [{ node: program, scope: top, outer: top }];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    const { node, scope, outer } = current;
    for (const statement of nodesAt(node, 'body')) declareFunction(statement, scope);
    for (const child of childrenOf(node)) {
      declare(child, scope, outer);
      const inner = opens(child) ? { parent: scope, bindings: new Map<string, Binding>() } : undefined;
      if (inner === undefined) open.push({ node: child, scope, outer });
      else {
        scopes.set(child, inner);
        declareOwn(child, inner);
        open.push({ node: child, scope: inner, outer: isFunction(child) ? inner : outer });
      }
    }
  }
  return scopes;
}

function opens({ type }: Node): boolean {
  return OPENING.has(type);
}

function isFunction({ type }: Node): boolean {
  return /Function|TSModuleBlock/.test(type);
}

const OPENING: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'BlockStatement',
  'CatchClause',
  'ClassExpression',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'FunctionDeclaration',
  'FunctionExpression',
  'StaticBlock',
  'SwitchStatement',
  'TSModuleBlock',
]);

/** `declare function …`, and a signature of an overloaded function: it has no code, but a name. */
function declareFunction(statement: Node, { bindings }: Scope): void {
  const node = /^Export/.test(statement.type) ? (nodeAt(statement, 'declaration') ?? statement) : statement;
  const name = node.type === 'TSDeclareFunction' ? identifierOf(nodeAt(node, 'id')) : undefined;
  if (name !== undefined) bindings.set(name, { kind: 'declaration', node });
}

/** Declares what a statement adds to the scope in which it stands. */
function declare(node: Node, scope: Scope, outer: Scope): void {
  if (node.type === 'VariableDeclaration') {
    const isConstant = node.kind === 'const';
    const into = node.kind === 'var' ? outer : scope;
    for (const one of nodesAt(node, 'declarations')) {
      const id = nodeAt(one, 'id');
      const init = nodeAt(one, 'init');
      if (id === undefined) continue;
      if (isConstant && init !== undefined) declareConstants(id, init, [], scope);
      else declareVariables(id, into);
    }
  } else if (node.type === 'ImportDeclaration') declareImports(node, scope);
  else if (node.type === 'TSImportEqualsDeclaration') declareImportEquals(node, scope);
  else if (/^(FunctionDeclaration|ClassDeclaration|TSEnumDeclaration|TSModuleDeclaration)$/.test(node.type)) {
    const name = identifierOf(nodeAt(node, 'id'));
    if (name !== undefined) scope.bindings.set(name, { kind: 'declaration', node });
  }
}

function declareImports(node: Node, { bindings }: Scope): void {
  const source = String(nodeAt(node, 'source')?.value);
  for (const one of nodesAt(node, 'specifiers')) {
    const local = identifierOf(nodeAt(one, 'local'));
    if (local === undefined) continue;
    const name =
      one.type === 'ImportNamespaceSpecifier'
        ? '*'
        : one.type === 'ImportDefaultSpecifier'
          ? 'default'
          : (moduleName(one, 'imported') ?? local);
    const isType = node.importKind === 'type' || one.importKind === 'type';
    bindings.set(local, { kind: 'import', source, name, isType });
  }
}

/** `import errors = require('./errors')`, and `import errors = all.errors`, which may be anything. */
function declareImportEquals(node: Node, { bindings }: Scope): void {
  const local = identifierOf(nodeAt(node, 'id'));
  const reference = nodeAt(node, 'moduleReference');
  const source = reference && nodeAt(reference, 'expression');
  if (local === undefined) return;
  const isType = node.importKind === 'type';
  if (source === undefined) bindings.set(local, { kind: 'variable', node });
  else bindings.set(local, { kind: 'import', source: String(source.value), name: '*', isType });
}

/** Returns a name in an import or export, which may be a string. */
export function moduleName(node: Node, key: string): string | undefined {
  const name = nodeAt(node, key);
  if (name?.type === 'Literal') return String(name.value);
  return identifierOf(name);
}

/** Declares the parameters of a function and the error of a catch. */
function declareOwn(node: Node, scope: Scope): void {
  for (const parameter of nodesAt(node, 'params')) declareVariables(parameter, scope);
  const caught = node.type === 'CatchClause' ? nodeAt(node, 'param') : undefined;
  if (caught !== undefined) declareVariables(caught, scope, true);
  const own = /^(FunctionExpression|ClassExpression)$/.test(node.type) ? identifierOf(nodeAt(node, 'id')) : undefined;
  if (own !== undefined && !scope.bindings.has(own)) scope.bindings.set(own, { kind: 'declaration', node });
}

function declareConstants(pattern: Node, init: Node, path: readonly string[], scope: Scope): void {
  const name = identifierOf(pattern);
  if (name !== undefined) scope.bindings.set(name, { kind: 'constant', init, path, scope });
  else if (pattern.type === 'ObjectPattern') {
    for (const property of nodesAt(pattern, 'properties')) {
      const key = keyOf(property);
      const value = nodeAt(property, 'value');
      if (key !== undefined && value !== undefined && property.type === 'Property') {
        declareConstants(value, init, [...path, key], scope);
      } else declareVariables(property, scope);
    }
  } else declareVariables(pattern, scope);
}

function declareVariables(pattern: Node, scope: Scope, isCaught = false): void {
  const open = [pattern];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = identifierOf(node);
    if (name !== undefined) scope.bindings.set(name, { kind: 'variable', node, isCaught });
    else {
      for (const key of ['value', 'left', 'argument', 'parameter']) {
        const inner = nodeAt(node, key);
        if (inner !== undefined) open.push(inner);
      }
      open.push(...nodesAt(node, 'properties'), ...nodesAt(node, 'elements'));
    }
  }
}

import type { CatalogIndex } from '../facts/catalog-index.js';
import { bare, identifierOf, keyOf, lastNameOf, literalOf } from '../syntax/expressions.js';
import { type Node, nodeAt, nodesAt } from '../syntax/node.js';
import { type Binding, bindingOf, type Scope } from '../syntax/scopes.js';
import { memberOf } from './member-of.js';
import { operationsOf } from './operations-of.js';
import { type Operation, OTHER, UNKNOWN, type Value } from './value.js';

/** Returns what an expression is. */
export type Evaluate = (node: Node, scope: Scope) => Value;

/** Returns what a module exports under a name: `default`, `*`, or a name. */
export type ExportOf = (source: string, name: string) => Value;

/** Returns a function that says what the expressions of one module are. It looks at each once. */
export function evaluator(index: CatalogIndex, exportOf: ExportOf): Evaluate {
  const known = new Map<Node, Value>();

  const evaluate: Evaluate = (given, scope) => {
    const node = bare(given);
    // Most nodes are names and literals, which cost less to look at than to remember.
    return node.type === 'Identifier' || node.type === 'Literal' ? valueOfNode(node, scope) : remembered(node, scope);
  };

  function remembered(node: Node, scope: Scope): Value {
    const before = known.get(node);
    if (before !== undefined) return before;
    // What is defined by itself is unknown.
    known.set(node, UNKNOWN);
    const value = valueOfNode(node, scope);
    known.set(node, value);
    return value;
  }

  function valueOfNode(node: Node, scope: Scope): Value {
    const literal = literalOf(node);
    if (literal !== undefined) return { kind: 'literal', value: literal };
    switch (node.type) {
      case 'Identifier': {
        const binding = bindingOf(String(node.name), scope);
        return binding === undefined ? UNKNOWN : valueOfBinding(binding);
      }
      case 'MemberExpression':
        return valueOfMember(node, scope);
      case 'CallExpression':
        return valueOfCall(node, scope);
      case 'AwaitExpression': {
        const awaited = nodeAt(node, 'argument');
        return awaited?.type === 'ImportExpression' ? moduleAt(nodeAt(awaited, 'source')) : UNKNOWN;
      }
      case 'ObjectExpression':
        return valueOfObject(node, scope);
      case 'ArrayExpression': {
        const elements = nodesAt(node, 'elements');
        if (elements.some(({ type }) => type === 'SpreadElement')) return UNKNOWN;
        return { kind: 'list', items: elements.map((one) => evaluate(one, scope)) };
      }
      default:
        return /Function|Class|^New|^JSX/.test(node.type) ? OTHER : UNKNOWN;
    }
  }

  function valueOfBinding(binding: Binding): Value {
    switch (binding.kind) {
      case 'import':
        return importedValue(binding.source, binding.name);
      case 'constant': {
        let value = remembered(bare(binding.init), binding.scope);
        let name = lastNameOf(binding.init);
        for (const key of binding.path) {
          value = memberOf(value, key, index, name);
          name = key;
        }
        return value;
      }
      case 'declaration':
        return OTHER;
      default:
        return UNKNOWN;
    }
  }

  function importedValue(source: string, name: string): Value {
    const value = exportOf(source, name);
    const error = index.byName.get(name);
    return value.kind === 'unknown' && error !== undefined ? { kind: 'factory', name: error.name } : value;
  }

  function valueOfMember(node: Node, scope: Scope): Value {
    const object = nodeAt(node, 'object');
    if (object === undefined) return UNKNOWN;
    const value = evaluate(object, scope);
    const key = keyOf(node, 'property') ?? computedKey(node, scope);
    return key === undefined ? UNKNOWN : memberOf(value, key, index, lastNameOf(object));
  }

  function computedKey(node: Node, scope: Scope): string | undefined {
    const property = node.computed === true ? nodeAt(node, 'property') : undefined;
    const value = property && evaluate(property, scope);
    return value?.kind === 'literal' ? String(value.value) : value?.kind === 'name' ? value.name : undefined;
  }

  function valueOfCall(node: Node, scope: Scope): Value {
    const callee = nodeAt(node, 'callee');
    const given = nodesAt(node, 'arguments');
    const [first] = given;
    if (callee === undefined) return UNKNOWN;
    if (identifierOf(callee) === 'require' && bindingOf('require', scope) === undefined) return moduleAt(first);
    const called = evaluate(callee, scope);
    const isFreeze = callee.type === 'MemberExpression' && keyOf(callee, 'property') === 'freeze';
    if (isFreeze && first !== undefined) return evaluate(first, scope);
    if (isNarrowing(called, callee, node)) return { kind: 'reader', operation: typeArgument(node, scope) };
    if (called.kind !== 'function') return UNKNOWN;
    // They are errors with fewer names.
    if (called.name === 'operationErrors') return first === undefined ? UNKNOWN : evaluate(first, scope);
    if (called.name === 'createErrors') return { kind: 'errors' };
    if (called.name === 'createErrorReader') return { kind: 'reader' };
    return operationsOf(
      called.name,
      given.map((one) => evaluate(one, scope)),
    );
  }

  /** `reader.of<typeof operations.signUp>()` */
  function typeArgument(call: Node, scope: Scope): Operation | { readonly kind: 'unknown' } {
    const [type] = typeArgumentsOf(call);
    const entity = type?.type === 'TSTypeQuery' ? nodeAt(type, 'exprName') : undefined;
    const value = entity === undefined ? UNKNOWN : valueOfEntity(entity, scope);
    return value.kind === 'operation' ? value : { kind: 'unknown' };
  }

  function valueOfEntity(node: Node, scope: Scope): Value {
    const [left, right] = [nodeAt(node, 'left'), nodeAt(node, 'right')];
    if (left === undefined || right === undefined) return evaluate(node, scope);
    return memberOf(valueOfEntity(left, scope), String(right.name), index, identifierOf(left));
  }

  function moduleAt(source: Node | undefined): Value {
    const name = source && literalOf(source);
    return typeof name === 'string' ? exportOf(name, '*') : UNKNOWN;
  }

  function valueOfObject(node: Node, scope: Scope): Value {
    const properties = new Map<string, Value>();
    let isOpen = false;
    for (const property of nodesAt(node, 'properties')) {
      const key = property.type === 'Property' ? keyOf(property) : undefined;
      const value = nodeAt(property, property.type === 'SpreadElement' ? 'argument' : 'value');
      if (value === undefined) continue;
      const inner = evaluate(value, scope);
      if (key !== undefined) properties.set(key, inner);
      else if (inner.kind === 'object' && property.type === 'SpreadElement') {
        for (const [name, one] of inner.properties) properties.set(name, one);
        isOpen ||= inner.isOpen;
      } else isOpen = true;
    }
    return { kind: 'object', properties, isOpen };
  }

  return evaluate;
}

/** `reader.of<…>()`, also of a reader that another file made. */
function isNarrowing(called: Value, callee: Node, call: Node): boolean {
  if (called.kind === 'method') return called.of === 'reader' && called.name === 'of';
  if (called.kind !== 'unknown' || callee.type !== 'MemberExpression') return false;
  return keyOf(callee, 'property') === 'of' && typeArgumentsOf(call).length > 0;
}

function typeArgumentsOf(call: Node): readonly Node[] {
  const list = nodeAt(call, 'typeArguments') ?? nodeAt(call, 'typeParameters');
  return list === undefined ? [] : nodesAt(list, 'params');
}

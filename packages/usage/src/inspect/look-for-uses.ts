import { bare, isTransparent, keyOf, lastNameOf, literalOf } from '../syntax/expressions.js';
import { type Node, nodeAt, nodesAt } from '../syntax/node.js';
import { looksLikeErrors } from '../values/member-of.js';
import { comparedIn } from './code-expression.js';
import { matchCall } from './match-call.js';
import type { Look, Site } from './site.js';
import type { UseKind } from './use.js';

/** Notes which errors a source makes, tells apart and names. */
export const lookForUses: Look = (node, site) => {
  LOOKS.get(node.type)?.(node, site);
};

const LOOKS: ReadonlyMap<string, Look> = new Map(
  Object.entries<Look>({
    MemberExpression: lookAtMember,
    Identifier: lookAtIdentifier,
    Literal: lookAtText,
    TemplateLiteral: lookAtText,
    CallExpression(node, site) {
      if (takesFallback(node, site)) use(site.index.fallback ?? '', 'thrown', node, site);
      for (const name of matchCall(node, site)?.byName.keys() ?? []) use(name, 'handled', node, site);
    },
    Property(node, site) {
      if (node.computed !== true) use(keyOf(node) ?? '', 'listed', node, site);
    },
  }),
);

function use(given: string, kind: UseKind, node: Node, { index, use: note }: Site): void {
  const error = index.byName.get(given);
  if (error !== undefined) note({ kind, name: error.name }, node);
}

function lookAtMember(node: Node, site: Site): void {
  const value = site.evaluate(node);
  if (value.kind === 'factory') use(value.name, 'thrown', node, site);
  // An entry is used by its members: its code is handled or named.
  else if (value.kind === 'code' || value.kind === 'name') use(value.name, kindOfValue(node, site), node, site);
  else if (value.kind === 'entry') use(value.name, 'named', node, site);
  else if (value.kind === 'unknown') lookAtUnknownMember(node, site);
}

function lookAtUnknownMember(node: Node, site: Site): void {
  const object = nodeAt(node, 'object');
  const key = keyOf(node, 'property');
  if (object === undefined) return;
  // A call of what has the name of an error makes that error, whatever the source calls the rest.
  if (key !== undefined) use(key, isCalled(node, site) ? 'thrown' : 'named', node, site);
  const isErrors = site.evaluate(object).kind === 'errors' || looksLikeErrors(lastNameOf(object));
  if (key === undefined && node.computed === true && isErrors) site.dynamic();
}

/** The name of a property or of an import is no use: only where the value goes is. */
function lookAtIdentifier(node: Node, site: Site): void {
  const parent = site.parentOf(node);
  const isInPattern = parent !== undefined && site.parentOf(parent)?.type === 'ObjectPattern';
  if (parent === undefined || !isRead(node, parent, isInPattern)) return;
  const value = site.evaluate(node);
  if (value.kind === 'factory') use(value.name, 'thrown', node, site);
  else if (value.kind === 'code' || value.kind === 'name') use(value.name, kindOfValue(node, site), node, site);
}

function isRead(node: Node, parent: Node, isInPattern: boolean): boolean {
  if (/^(Import|Export)/.test(parent.type)) return parent.type === 'ExportDefaultDeclaration';
  if (parent.type === 'MemberExpression') return nodeAt(parent, 'object') === node || parent.computed === true;
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type)) {
    return nodeAt(parent, 'value') === node && !isInPattern;
  }
  return nodeAt(parent, 'id') !== node && !/Pattern$/.test(parent.type);
}

function lookAtText(node: Node, site: Site): void {
  const name = literalOf(node);
  if (typeof name !== 'string' || !site.index.byName.has(name)) return;
  const parent = parentOf(node, site);
  if (parent !== undefined && nodeAt(parent, 'key') === node) return;
  use(name, kindOfText(node, site), node, site);
}

/** A server that names no fallback of its own sends that of the catalogue. */
function takesFallback(call: Node, site: Site): boolean {
  const callee = nodeAt(call, 'callee');
  const value = callee && site.evaluate(callee);
  if (value?.kind !== 'function' || value.name !== 'createErrors') return false;
  const [options] = nodesAt(call, 'arguments');
  return !nodesAt(options ?? call, 'properties').some((property) => keyOf(property) === 'fallback');
}

/** The options of `createErrors` name errors that it sends: `fallback`, `requestFailures`, `mappings`. */
const DEEPEST_OPTION = 8;

function kindOfText(node: Node, site: Site): UseKind {
  const kind = kindOfValue(node, site);
  if (kind === 'handled') return kind;
  let above = parentOf(node, site);
  for (let depth = 0; above !== undefined && depth < DEEPEST_OPTION; depth++) {
    const callee = above.type === 'CallExpression' ? nodeAt(above, 'callee') : undefined;
    if (callee !== undefined) {
      const value = site.evaluate(callee);
      if (value.kind === 'function' && value.name === 'createErrors') return 'thrown';
      const isOf = /^(is|isErrorResponse)$/.test(lastNameOf(callee) ?? '');
      return isOf ? 'handled' : kind;
    }
    above = parentOf(above, site);
  }
  return kind;
}

/** What is compared, or stands in a case, tells errors apart. */
function kindOfValue(node: Node, site: Site): UseKind {
  const parent = parentOf(node, site);
  return parent !== undefined && (comparedIn(parent) !== undefined || parent.type === 'SwitchCase')
    ? 'handled'
    : 'named';
}

function isCalled(node: Node, site: Site): boolean {
  const parent = parentOf(node, site);
  const callee = parent?.type === 'CallExpression' ? nodeAt(parent, 'callee') : undefined;
  return callee !== undefined && bare(callee) === node;
}

/** Returns the node above, without assertions of types and parentheses. */
function parentOf(node: Node, site: Site): Node | undefined {
  let parent = site.parentOf(node);
  while (parent !== undefined && isTransparent(parent)) parent = site.parentOf(parent);
  return parent;
}

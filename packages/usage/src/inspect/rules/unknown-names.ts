import { nearest } from '@error-contracts/catalog';
import { keyOf, literalOf } from '../../syntax/expressions.js';
import { type Node, nodeAt, nodesAt } from '../../syntax/node.js';
import { matchCall } from '../match-call.js';
import type { Look, Site } from '../site.js';

/** Reports names that the catalogue does not have, in the calls of the contract. TypeScript refuses them; JavaScript does not. */
export const lookForUnknownNames: Look = (node, site) => {
  if (node.type === 'MemberExpression') lookAtMember(node, site);
  if (node.type !== 'CallExpression') return;
  const match = matchCall(node, site);
  if (match?.isCertain === true) {
    for (const [name, property] of match.byName) requireKnown(name, nodeAt(property, 'key') ?? property, site);
  }
  const callee = nodeAt(node, 'callee');
  const value = callee && site.evaluate(callee);
  const isNaming =
    value?.kind === 'method' ? value.name === 'is' : value?.kind === 'function' && value.name === 'isErrorResponse';
  if (!isNaming) return;
  for (const given of nodesAt(node, 'arguments').slice(1)) {
    const name = literalOf(given);
    if (typeof name === 'string') requireKnown(name, given, site, true);
  }
};

function lookAtMember(node: Node, site: Site): void {
  const object = nodeAt(node, 'object');
  const property = nodeAt(node, 'property');
  const key = keyOf(node, 'property');
  if (object === undefined || property === undefined || key === undefined) return;
  const { kind } = site.evaluate(object);
  if (kind === 'errors' || kind === 'catalog') requireKnown(key, property, site);
  if (kind === 'errors') refuseRetired(key, property, site);
}

/** A retired error can still be read, but a server has no function for it. */
function refuseRetired(name: string, node: Node, { index, report, claim }: Site): void {
  if (index.byName.get(name)?.isRetired !== true || !claim(node)) return;
  report({
    rule: 'no-unknown-names',
    node,
    message: `${name} is retired: no server can make it any more.`,
    help: 'Throw the error that replaces it; error-contracts explain says which.',
  });
}

/** A former name is known. Functions and kinds have small letters. */
function requireKnown(name: string, node: Node, { index, report, claim }: Site, isName = isErrorName(name)): void {
  if (!isName || index.byName.has(name) || !claim(node)) return;
  const near = nearest(name, index.byName.keys());
  report({
    rule: 'no-unknown-names',
    node,
    message: `${index.name} has no error ${name.slice(0, 60)}.`,
    help: near === undefined ? 'Add it to the catalogue, or correct the name.' : `Did you mean ${near}?`,
  });
}

function isErrorName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(name);
}

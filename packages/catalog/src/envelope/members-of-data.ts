import type { Envelope } from '../contract.js';
import { type BodyNode, bodyTree } from './body-tree.js';
import { stepsOf } from './pointer.js';

/** Returns the members that other parts of a response have in the object of the parameters. */
export function membersOfData(envelope: Envelope): ReadonlySet<string> {
  const { data } = envelope;
  if (data === undefined) return new Set();
  let node: BodyNode | undefined = bodyTree(envelope).tree;
  for (const step of stepsOf(data) ?? []) {
    node =
      node?.kind === 'object' ? node.members.get(step) : node?.kind === 'array' ? node.elements[Number(step)] : node;
  }
  return new Set(node?.kind === 'object' && node.hasParameters ? node.members.keys() : []);
}

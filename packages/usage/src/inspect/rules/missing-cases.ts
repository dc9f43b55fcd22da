import { bare, identifierOf } from '../../syntax/expressions.js';
import { type Node, nodeAt, nodesAt, rangeOf } from '../../syntax/node.js';
import { bindingOf } from '../../syntax/scopes.js';
import type { Fix } from '../finding.js';
import { type MatchCall, matchCall, operationOf } from '../match-call.js';
import type { Look, Site } from '../site.js';
import { testedNames } from '../tested-names.js';

/** Reports a `match` without `_` that lacks a case which can come. */
export const lookForMissingCases: Look = (node, site) => {
  const call = matchCall(node, site);
  if (call === undefined || call.isOpen || call.byName.has('_')) return;
  const operation = operationOf(node, call, site);
  if (operation === 'hidden') return;
  // The compiler knows better which errors are left, if the source narrows the type.
  if (operation === undefined && isNarrowed(node, call, site)) return;
  const wanted = operation === undefined ? everyName(site) : seenNames(operation.errors, site);
  const given = new Set([...call.byName.keys()].map((name) => site.index.byName.get(name)?.name ?? name));
  const missing = [...wanted, ...OTHER_CASES].filter((name) => !given.has(name));
  if (missing.length === 0) return;
  const of = operation === undefined ? 'the contract' : `the operation ${operation.name}`;
  site.report({
    rule: 'handle-every-error',
    node: call.cases,
    message: `This match lacks ${listOf(missing)}, which ${of} can give; it has no _.`,
    help: 'Add the cases, or _ for all that have none.',
    fix: fixOf(call, missing),
  });
};

/** What can come beside errors of the contract: kinds of what a client receives. */
const OTHER_CASES: readonly string[] = ['unknown', 'unreadable', 'network', 'timeout', 'aborted'];

function everyName({ index }: Site): readonly string[] {
  return index.errors.filter(({ seenAs, name }) => seenAs === name).map(({ name }) => name);
}

function seenNames(names: readonly string[], { index }: Site): readonly string[] {
  return [...new Set(names.flatMap((name) => index.byName.get(name)?.seenAs ?? []))];
}

/** Returns whether a type or a condition of the source may leave only some errors. */
function isNarrowed(call: Node, { error }: MatchCall, site: Site): boolean {
  const name = identifierOf(bare(error));
  if (bare(error) !== error) return true;
  if (name === undefined) return false;
  const binding = bindingOf(name, site.scope);
  if (binding?.kind === 'variable' && nodeAt(binding.node, 'typeAnnotation') !== undefined) return true;
  for (let node = site.parentOf(call); node !== undefined; node = site.parentOf(node)) {
    if (site.remembered(testedNames, node).has(name)) return true;
  }
  return false;
}

const MOST_SHOWN = 5;

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN);
  if (names.length > MOST_SHOWN) return `${names.length} cases, such as ${shown.join(', ')}`;
  return shown.length === 1 ? String(shown[0]) : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Nobody writes a hundred functions: then it is `_` that is missing. */
const MOST_ADDED = 10;

function fixOf({ cases }: MatchCall, missing: readonly string[]): Fix {
  const added = missing.length > MOST_ADDED ? ['_'] : missing;
  const end = rangeOf(cases)[1] - 1;
  const last = nodesAt(cases, 'properties').at(-1);
  const start = last === undefined ? end : rangeOf(last)[1];
  const comma = last === undefined ? '' : ',';
  const text = added.map((name) => ` ${name}: () => { throw new Error('${subjectOf(name)} is not handled yet.'); }`);
  return {
    title: added.length === 1 ? `Add ${added[0]}` : `Add ${added.length} cases`,
    isSafe: false,
    edits: [{ start, end: start, text: `${comma}${text.join(',')}` }],
  };
}

function subjectOf(name: string): string {
  return name === '_' ? 'This error' : name;
}

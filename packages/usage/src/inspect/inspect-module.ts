import type { CatalogIndex } from '../facts/catalog-index.js';
import { childrenOf, type Node, rangeOf } from '../syntax/node.js';
import { type Scope, type Scopes, scopesOf } from '../syntax/scopes.js';
import { type ExportOf, evaluator } from '../values/evaluator.js';
import { catalogReferences } from './catalog-reference.js';
import type { Finding } from './finding.js';
import { lookForUses } from './look-for-uses.js';
import { lookForMessageComparison } from './rules/message-comparison.js';
import { lookForMissingCases } from './rules/missing-cases.js';
import { lookForRawCodes } from './rules/raw-codes.js';
import { lookForRawTexts } from './rules/raw-texts.js';
import { lookForUnknownNames } from './rules/unknown-names.js';
import type { Look, Site } from './site.js';
import type { Use } from './use.js';

/** A module as its parser gives it. */
export interface Module {
  readonly program: Node;
  readonly text: string;
  /** Its scopes, if somebody has found them already. */
  readonly scopes?: Scopes;
}

/** What stands in a module. */
export interface Inspection {
  /** In the order of the source. */
  readonly findings: readonly Finding[];
  readonly uses: readonly Use[];
  /** True if it makes errors whose names it computes: `errors[name]()`. */
  readonly isDynamic: boolean;
}

/** In an order in which the rule that knows more comes first. */
const LOOKS: readonly Look[] = [
  lookForMessageComparison,
  lookForRawCodes,
  lookForRawTexts,
  lookForMissingCases,
  lookForUnknownNames,
  lookForUses,
];

/** Returns what stands in a module of the catalogue. `exportOf` says what other modules export. */
export function inspectModule(module: Module, index: CatalogIndex, exportOf: ExportOf): Inspection {
  const { program, text, scopes = scopesOf(program) } = module;
  const evaluate = evaluator(index, exportOf);
  const path = pathOf();
  const claimed = new Set<Node>();
  const findings: Finding[] = [];
  const uses: Use[] = [];
  let isDynamic = false;
  const top = scopes.get(program);
  if (top === undefined) return { findings, uses, isDynamic };
  const common = {
    index,
    catalogFrom: catalogReferences(module, top, index),
    source: text,
    textOf: (node: Node) => text.slice(...rangeOf(node)),
    parentOf: path.parentOf,
    claim: (node: Node) => !claimed.has(node) && claimed.add(node) !== undefined,
    report: (finding: Finding) => void findings.push(finding),
    dynamic: () => {
      isDynamic = true;
    },
    use: (use: Omit<Use, 'offset'>, node: Node) => void uses.push({ ...use, offset: rangeOf(node)[0] }),
  };
  const remember = memory();
  const siteIn = (scope: Scope): Site => {
    const site: Site = {
      ...common,
      scope,
      evaluate: (node) => evaluate(node, scope),
      remembered: (find, node) => remember(find, node, site),
    };
    return site;
  };
  const open: (Step & { readonly site: Site })[] = [{ node: program, above: undefined, site: siteIn(top) }];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    const { node, site } = current;
    path.enter(current);
    for (const look of LOOKS) look(node, site);
    const inner = scopes.get(node);
    const below = inner === undefined || node === program ? site : siteIn(inner);
    for (const child of childrenOf(node).toReversed()) open.push({ node: child, above: current, site: below });
  }
  findings.sort((a, b) => rangeOf(a.node)[0] - rangeOf(b.node)[0]);
  return { findings, uses, isDynamic };
}

/** A node on the way from the program to the one that is looked at. */
interface Step {
  readonly node: Node;
  readonly above: Step | undefined;
}

interface Path {
  readonly enter: (step: Step) => void;
  /** Returns the node above one that is on the way. */
  readonly parentOf: (node: Node) => Node | undefined;
}

/** Returns the way to the node that is looked at. A map of all parents would be larger than the syntax itself. */
function pathOf(): Path {
  let [current, last]: (Step | undefined)[] = [];
  return {
    enter(step) {
      current = step;
      last = step;
    },
    parentOf(node) {
      // Who climbs asks for one after the other.
      let step = last?.node === node ? last : current;
      while (step !== undefined && step.node !== node) step = step.above;
      last = step?.above;
      return last?.node;
    },
  };
}

/** Returns what calls a function with a node, unless it did so before. */
function memory(): <Found>(find: (node: Node, site: Site) => Found, node: Node, site: Site) => Found {
  const known = new Map<unknown, Map<Node, unknown>>();
  return (find, node, site) => {
    const found = known.get(find) ?? new Map<Node, unknown>();
    known.set(find, found);
    if (!found.has(node)) found.set(node, find(node, site));
    return found.get(node) as ReturnType<typeof find>;
  };
}

import type { CatalogIndex } from '../facts/catalog-index.js';
import type { Node } from '../syntax/node.js';
import type { Scope } from '../syntax/scopes.js';
import type { Value } from '../values/value.js';
import type { CatalogReferences } from './catalog-reference.js';
import type { Finding } from './finding.js';
import type { Use } from './use.js';

/** What a rule sees of the place that it looks at. */
export interface Site {
  readonly index: CatalogIndex;
  readonly scope: Scope;
  readonly catalogFrom: CatalogReferences;
  /** Returns what an expression of this scope is. */
  readonly evaluate: (node: Node) => Value;
  /** The whole source. */
  readonly source: string;
  /** Returns what a function finds in a node. It looks at each node once, however many others ask. */
  readonly remembered: <Found>(find: (node: Node, site: Site) => Found, node: Node) => Found;
  /** Returns the text of a node, as it stands in the source. */
  readonly textOf: (node: Node) => string;
  /** Returns the node above the one that is looked at, or above one of those. */
  readonly parentOf: (node: Node) => Node | undefined;
  /** Returns true once for each node: two rules must not report the same. */
  readonly claim: (node: Node) => boolean;
  readonly report: (finding: Finding) => void;
  /** Notes that the source makes errors whose names it computes. */
  readonly dynamic: () => void;
  readonly use: (use: Omit<Use, 'offset'>, node: Node) => void;
}

/** Looks at one node. Nodes above were looked at before. */
export type Look = (node: Node, site: Site) => void;

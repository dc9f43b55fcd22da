/** How much a change may hurt: `forbidden` cannot be released at all, the others are what Semantic Versioning asks for. */
export type Verdict = 'patch' | 'minor' | 'major' | 'forbidden';

/** The bump that a set of changes needs; `none` if there is no change. */
export type Bump = 'none' | Verdict;

/**
 * What a comparison watches over: `wire` is the JSON on the network, `source` adds the generated names and types, and
 * `text` adds what people read.
 */
export type Level = 'wire' | 'source' | 'text';

/** Every bump, ascending. */
export const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major', 'forbidden'];

/** Every level; each also watches over what the one before it does. */
export const levels: readonly Level[] = ['wire', 'source', 'text'];

/**
 * The verdict of each kind of change. Messages go from server to client, and clients may be older than the server. A name
 * with a colon is a case of the rule before the colon: it hurts less or more.
 */
export const verdicts = {
  'code-reused': ['forbidden', 'forbidden', 'forbidden'],
  'tombstone-deleted': ['forbidden', 'forbidden', 'forbidden'],
  'name-reused': ['patch', 'forbidden', 'forbidden'],

  'code-removed': ['major', 'major', 'major'],
  'code-renumbered': ['major', 'major', 'major'],
  'code-retired': ['minor', 'major', 'major'],
  'code-retired:never-deprecated': ['major', 'major', 'major'],
  'code-added': ['minor', 'minor', 'minor'],
  'envelope-changed': ['major', 'major', 'major'],
  'envelope-changed:added': ['minor', 'minor', 'minor'],
  'name-changed': ['patch', 'major', 'major'],
  'name-changed:alias-kept': ['patch', 'minor', 'minor'],
  'alias-removed': ['patch', 'major', 'major'],
  'alias-added': ['patch', 'minor', 'minor'],
  deprecated: ['patch', 'minor', 'minor'],
  undeprecated: ['patch', 'minor', 'minor'],
  'end-of-life-changed': ['patch', 'patch', 'patch'],

  'status-changed': ['major', 'major', 'major'],
  'status-changed:same-class': ['minor', 'minor', 'minor'],
  'same-answer-changed': ['minor', 'minor', 'minor'],
  'held-errors-changed': ['major', 'major', 'major'],
  'held-errors-changed:added': ['minor', 'minor', 'minor'],
  'data-param-removed': ['major', 'major', 'major'],
  'data-param-made-optional': ['major', 'major', 'major'],
  'data-param-retyped': ['major', 'major', 'major'],
  'data-param-widened': ['major', 'major', 'major'],
  'data-param-default-changed': ['major', 'major', 'major'],
  'data-param-added': ['minor', 'minor', 'minor'],
  'data-param-made-required': ['minor', 'minor', 'minor'],
  'data-param-narrowed': ['minor', 'minor', 'minor'],
  'data-param-described': ['patch', 'patch', 'patch'],

  'retry-changed': ['patch', 'major', 'major'],
  'retry-changed:less': ['patch', 'minor', 'minor'],
  'kind-changed': ['patch', 'major', 'major'],
  'audience-changed': ['patch', 'major', 'major'],
  'audience-changed:opened': ['patch', 'minor', 'minor'],
  'entry-properties-changed': ['minor', 'minor', 'minor'],
  'domain-changed': ['patch', 'minor', 'minor'],
  'log-changed': ['patch', 'patch', 'patch'],
  'range-changed': ['patch', 'patch', 'patch'],
  'fallback-changed': ['patch', 'minor', 'minor'],
  'catalog-renamed': ['patch', 'minor', 'minor'],

  'placeholder-removed': ['patch', 'major', 'major'],
  'placeholder-renamed': ['patch', 'major', 'major'],
  'source-locale-changed': ['patch', 'minor', 'major'],
  'locale-removed': ['patch', 'major', 'major'],
  'locale-added': ['patch', 'minor', 'minor'],
  'message-changed': ['patch', 'patch', 'minor'],
  'message-changed:other-meaning': ['patch', 'patch', 'minor'],
  'translation-removed': ['patch', 'minor', 'major'],
  'translation-added': ['patch', 'patch', 'minor'],
  'translation-changed': ['patch', 'patch', 'minor'],
  'hint-changed': ['patch', 'patch', 'patch'],
  'comment-changed': ['patch', 'patch', 'patch'],
} as const;

/** A kind of change: a rule, or a case of a rule. */
export type ChangeKind = keyof typeof verdicts;

/** The name of a case that has a verdict of its own: `status-changed:same-class`. */
export type CaseName = Extract<ChangeKind, `${string}:${string}`>;

/** The name of a rule. */
export type ChangeRuleName = Exclude<ChangeKind, CaseName>;

/** Returns the verdict of a kind of change at a level. */
export function verdictOf(kind: ChangeKind, level: Level): Verdict {
  return verdicts[kind][levels.indexOf(level) as 0 | 1 | 2];
}

/** Returns the highest of some bumps; `none` if there are none. */
export function highest(found: Iterable<Bump>): Bump {
  let most = 0;
  for (const bump of found) most = Math.max(most, bumps.indexOf(bump));
  return bumps[most] ?? 'none';
}

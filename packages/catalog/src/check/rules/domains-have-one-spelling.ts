import { distance } from 'fastest-levenshtein';
import type { Draft } from '../../draft/draft.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'domains-have-one-spelling',
  severity: 'warning',
  description:
    'A domain that one error alone has is not a misspelt domain of several others. ' +
    'Whoever looks for the errors of a domain would not find it, and thresholds of the domain would not count it.',
  example: {
    wrong: {
      'catalog.json': {
        errors: {
          CARD_EXPIRED: { domain: 'payment' },
          CARD_REFUSED: { domain: 'payment' },
          CARD_STOLEN: { domain: 'paymnt' },
        },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          CARD_EXPIRED: { domain: 'payment' },
          CARD_REFUSED: { domain: 'payment' },
          CARD_STOLEN: { domain: 'payment' },
        },
      },
    },
  },
  *check({ file, entries }) {
    const { single, shared } = domainsOf(entries);
    // A comparison reads all others. If most errors of a large catalogue had a domain of their own, it would take minutes.
    for (const [domain, name] of [...single].slice(0, MOST_COMPARED)) {
      const near = shared.find((other) => isMisspelt(domain, other));
      if (near === undefined) continue;
      yield {
        file,
        path: ['errors', name, 'domain'],
        message: `No other error has the domain of ${name}, and several have "${near}".`,
        value: domain,
        help: `Did you mean "${near}"?`,
      };
    }
  },
};

const MOST_COMPARED = 100;
const MOST_SHARED = 1000;

/** Returns the domains that one error has, with its name, and those that several have. */
function domainsOf(entries: Draft['entries']): {
  readonly single: ReadonlyMap<string, string>;
  readonly shared: readonly string[];
} {
  const single = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, value } of entries.values()) {
    const { domain } = value;
    if (shared.has(domain)) continue;
    if (single.delete(domain)) shared.add(domain);
    else single.set(domain, name);
  }
  return { single, shared: [...shared].slice(0, MOST_SHARED) };
}

/** Two words of few letters are often near each other, and both right. */
function isMisspelt(word: string, other: string): boolean {
  const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  return Math.abs(word.length - other.length) <= most && distance(word, other) <= most;
}

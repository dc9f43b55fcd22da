import type { Issue } from './issue.js';
import { nearestName } from './nearest-name.js';

/** Returns an issue as a sentence for people, with a hint if there is one. */
export function formatIssue(issue: Issue): string {
  const { pointer, expected, received } = issue;
  const hint = hintOf(issue);
  return `${pointer || 'The value'}: expected ${expected}, received ${received}.${hint === '' ? '' : ` ${hint}`}`;
}

function hintOf({ pointer, rule, expected, received, near }: Issue): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (rule === 'unknown-code') return near.length === 0 ? '' : `The nearest known: ${near.join(' and ')}.`;
  if (rule === 'additionalProperties') {
    const meant = nearestName(name, near.map(String));
    return meant === undefined ? `Known here: ${near.join(', ')}.` : `Did you mean ${meant}?`;
  }
  if (rule !== 'type' || pointer === '') return '';
  if (received === 'string' && /^(integer|number)$/.test(expected))
    return `Send the ${name} as a number, not a string.`;
  if (received === 'number' && expected === 'string') return `Send the ${name} as a string, not a number.`;
  return '';
}

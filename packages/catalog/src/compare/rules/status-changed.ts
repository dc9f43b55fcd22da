import type { CompareRule } from '../change.js';
import { factRule } from '../rule-parts/fact-rule.js';

/** The HTTP status of an error; within its class old clients still take the same turn. */
export const rule: CompareRule = factRule({
  name: 'status-changed',
  property: 'status',
  title: 'HTTP status',
  fact: ({ status }) => status,
  kind: (from, to) => (classOf(from) === classOf(to) ? 'status-changed:same-class' : 'status-changed'),
  help: ({ kind, from, to }) =>
    kind === 'status-changed' ? `Keep ${from}, or add a new error with ${to} and deprecate this one.` : undefined,
});

function classOf(status: number): number {
  return Math.floor(status / 100);
}

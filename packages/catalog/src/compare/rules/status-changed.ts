import type { ChangeRule } from '../change-rule.js';
import { factRule } from '../rule-parts/fact-rule.js';

export const rule: ChangeRule = factRule({
  name: 'status-changed',
  description:
    'The HTTP status of an error moves to another class (4xx, 5xx). ' +
    'Clients, proxies and monitors treat the two classes differently.',
  example: {
    before: { 'catalog.json': { errors: { STOCK_MISMATCH: { status: 409 } } } },
    after: { 'catalog.json': { errors: { STOCK_MISMATCH: { status: 503 } } } },
  },
  cases: {
    'status-changed:same-class': {
      description: 'The status stays in its class. A client that knows only the class does the same as before.',
      example: {
        before: { 'catalog.json': { errors: { STOCK_MISMATCH: { status: 409 } } } },
        after: { 'catalog.json': { errors: { STOCK_MISMATCH: { status: 422 } } } },
      },
    },
  },
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

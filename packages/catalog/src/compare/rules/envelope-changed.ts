import type { ChangeRule } from '../change-rule.js';
import { compareParameters } from '../parameters/compare-data.js';

const WHOLE = { name: null, code: null };

export const rule: ChangeRule = {
  name: 'envelope-changed',
  description:
    'A property of every error response changed: its name, its type, or whether it exists. ' +
    'Older clients no longer find what they read.',
  example: {
    before: { 'catalog.json': { envelope: { code: 'code', message: 'message', data: 'data' } } },
    after: { 'catalog.json': { envelope: { code: 'apiCode', message: 'message', data: 'data' } } },
  },
  property: 'envelope',
  *find({ before, after }) {
    for (const keyword of ['code', 'codeType', 'message', 'data', 'status'] as const) {
      const [from, to] = [before.envelope[keyword] ?? null, after.envelope[keyword] ?? null];
      if (from !== to) yield { ...WHOLE, keyword, from, to };
    }
    const parameters = compareParameters(before.envelope.properties, after.envelope.properties);
    for (const { effect: _effect, ...change } of parameters) yield { ...WHOLE, ...change };
  },
  sentence: ({ parameter, keyword }) =>
    parameter === undefined
      ? `Every response changes: "${keyword}" of the envelope.`
      : `Every response changes: the property "${parameter}" of the envelope.`,
  help: () => 'Clients read every response by the envelope: let servers send the old one until no client needs it.',
};

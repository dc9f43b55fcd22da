import type { CompareRule } from '../change.js';
import { compareParameters } from '../parameters/compare-data.js';

const WHOLE = { name: null, code: null };

/** The parts of every response have other names, or others. */
export const rule: CompareRule = {
  name: 'envelope-changed',
  property: 'envelope',
  *find({ base, head }) {
    const [before, after] = [base.envelope, head.envelope];
    for (const keyword of ['code', 'codeType', 'message', 'data', 'status'] as const) {
      const [from, to] = [before[keyword] ?? null, after[keyword] ?? null];
      if (from !== to) yield { ...WHOLE, keyword, from, to };
    }
    for (const { effect: _effect, ...change } of compareParameters(before.properties, after.properties)) {
      yield { ...WHOLE, ...change };
    }
  },
  sentence: ({ parameter, keyword }) =>
    parameter === undefined
      ? `Every response changes: "${keyword}" of the envelope.`
      : `Every response changes: the property "${parameter}" of the envelope.`,
  help: () => 'Clients read every response by the envelope: let servers send the old one until no client needs it.',
};

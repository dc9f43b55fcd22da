import type { ChangeRule } from '../change-rule.js';
import { pairSubject, titleOf } from '../rule-parts/subject.js';
import { sameValue } from '../snapshot/text-digest.js';

const ENVELOPE = {
  code: 'code',
  message: 'message',
  data: 'data',
  properties: { title: { type: 'string', from: 'entry' } },
};

export const rule: ChangeRule = {
  name: 'entry-properties-changed',
  description:
    'A value that an error gives for a property of the envelope changed. Clients that compare it see another value.',
  example: {
    before: {
      'catalog.json': { envelope: ENVELOPE, errors: { ORDER_EMPTY: { properties: { title: 'Empty' } } } },
    },
    after: {
      'catalog.json': { envelope: ENVELOPE, errors: { ORDER_EMPTY: { properties: { title: 'Empty order' } } } },
    },
  },
  property: 'properties',
  *find({ pairs }) {
    for (const pair of pairs) {
      const [from, to] = [pair.before.properties ?? null, pair.after.properties ?? null];
      if (!sameValue(from, to)) yield { ...pairSubject(pair), from, to };
    }
  },
  sentence: (change) => `${titleOf(change)} gives other values for the properties of the envelope.`,
};

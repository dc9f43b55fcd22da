import type { ChangeRule } from '../change-rule.js';
import { codeText, pairSubject, titleOf } from '../rule-parts/subject.js';
import { isSameCode } from '../same-code.js';

export const rule: ChangeRule = {
  name: 'code-renumbered',
  description: 'An error has another code. Clients know an error by its code, so older ones no longer recognise it.',
  example: {
    before: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1001 } } } },
    after: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { code: 1009 } } } },
  },
  property: 'code',
  *find({ pairs }) {
    for (const pair of pairs) {
      const { before, after } = pair;
      if (isSameCode(before.code, after.code) || before.retired !== undefined) continue;
      yield { ...pairSubject(pair), from: before.code, to: after.code };
    }
  },
  sentence: (change) => `${titleOf(change)} has the code ${codeText(change.to)} now.`,
  help: ({ from }) =>
    `Give it back the code ${codeText(from)}: clients know the error by it. Another code is another error.`,
};

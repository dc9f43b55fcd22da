import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'ranges-fit-the-codes',
  severity: 'error',
  description:
    'A range of integer codes has "from" and "to", and a range of string codes has "prefix". ' +
    'All ranges are of the kind of the codes.',
  example: {
    wrong: {
      'catalog.json': {
        ranges: [
          { from: 1000, to: 1999, name: 'orders' },
          { prefix: 'cart.', name: 'carts' },
        ],
        errors: { ORDER_EMPTY: { code: 1001 } },
      },
    },
    right: {
      'catalog.json': { ranges: [{ from: 1000, to: 1999, name: 'orders' }], errors: { ORDER_EMPTY: { code: 1001 } } },
    },
  },
  *check({ file, head, codeKind, entries }) {
    for (const [index, { from, to, prefix, name }] of (head.ranges ?? []).entries()) {
      const path = ['ranges', index];
      if (prefix !== undefined && (from !== undefined || to !== undefined)) {
        const help = codeKind === 'string' ? 'Delete "from" and "to".' : 'Delete "prefix".';
        yield { file, path, message: `The range "${name}" has both numbers and a prefix.`, help };
      } else if (prefix === undefined && (from === undefined || to === undefined)) {
        const missing = from === undefined ? (to === undefined ? 'limits' : '"from"') : '"to"';
        const help = 'Give it "from" and "to" for integer codes, or "prefix" for string codes.';
        yield { file, path, message: `The range "${name}" has no ${missing}.`, help };
      } else if (entries.size > 0 && (prefix === undefined) !== (codeKind === 'integer')) {
        const help = codeKind === 'integer' ? 'Give it "from" and "to".' : 'Give it a "prefix", such as "order.".';
        const codes = codeKind === 'integer' ? 'integers' : 'texts';
        yield {
          file,
          path,
          message: `The range "${name}" holds no code: the codes of this catalogue are ${codes}.`,
          help,
        };
      }
    }
  },
};

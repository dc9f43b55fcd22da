import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-are-of-one-kind',
  severity: 'error',
  description:
    'All errors of a catalogue have integer codes, or all have string codes. ' +
    'Clients compare codes, and 2004 is not equal to "2004".',
  example: {
    wrong: {
      'catalog.json': {
        errors: { ORDER_EMPTY: { code: 1001 }, ORDER_SENT: { code: 1002 }, ORDER_LOST: { code: 'order.lost' } },
      },
    },
    right: {
      'catalog.json': {
        errors: { ORDER_EMPTY: { code: 1001 }, ORDER_SENT: { code: 1002 }, ORDER_LOST: { code: 1003 } },
      },
    },
  },
  *check({ file, entries, codeKind }) {
    for (const { name, value } of entries.values()) {
      const { code } = value;
      if (code === undefined || (typeof code === 'string') === (codeKind === 'string')) continue;
      const isDigits = typeof code === 'string' && /^-?(0|[1-9]\d{0,14})$/.test(code);
      yield {
        file,
        path: ['errors', name, 'code'],
        message:
          codeKind === 'integer'
            ? `The code of ${name} is a text. Most codes of this catalogue are integers.`
            : `The code of ${name} is an integer. Most codes of this catalogue are texts.`,
        help:
          codeKind === 'string'
            ? `Write it as text: "${code}".`
            : isDigits
              ? `Write the number without quotes: ${code}.`
              : 'Give it an integer. If codes travel as text, say "codeType": "string" in "envelope".',
      };
    }
  },
};

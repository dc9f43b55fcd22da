import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'success-codes-are-free',
  severity: 'error',
  description: 'A value that means success is of the kind of the codes, and is the code of no error.',
  example: {
    wrong: {
      'catalog.json': {
        envelope: { code: 'errcode', message: 'errmsg', data: 'data', success: [1000] },
        errors: { ORDER_EMPTY: { code: 1000 } },
      },
    },
    right: {
      'catalog.json': {
        envelope: { code: 'errcode', message: 'errmsg', data: 'data', success: [0] },
        errors: { ORDER_EMPTY: { code: 1000 } },
      },
    },
  },
  *check({ file, head, entries, codeKind }) {
    const success = head.envelope?.success ?? [];
    if (success.length === 0) return;
    const owners = new Map([...entries.values()].map(({ code, name }) => [code, name]));
    for (const [index, code] of success.entries()) {
      const path = ['envelope', 'success', index];
      const owner = owners.get(code);
      if (owner !== undefined) {
        yield {
          file,
          path,
          message: `The value ${code} means success, but it is the code of ${owner}.`,
          help: 'Delete it here.',
        };
      } else if (entries.size > 0 && (typeof code === 'string') !== (codeKind === 'string')) {
        const help = codeKind === 'string' ? `Write it as text: "${code}".` : 'Write it as an integer.';
        yield { file, path, message: `The value ${code} is of another kind than the codes of the catalogue.`, help };
      }
    }
  },
};

import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-differ-in-more-than-case',
  severity: 'warning',
  description:
    'String codes differ in more than capital letters. People and tools take order.Empty and order.empty for one code.',
  example: {
    wrong: { 'catalog.json': { errors: { CART_EMPTY: { code: 'empty' }, ORDER_EMPTY: { code: 'Empty' } } } },
    right: { 'catalog.json': { errors: { CART_EMPTY: { code: 'cart.empty' }, ORDER_EMPTY: { code: 'order.empty' } } } },
  },
  *check({ file, entries, codeKind }) {
    if (codeKind === 'integer') return;
    const owners = new Map<string, { readonly name: string; readonly code: string }>();
    for (const { name, code } of entries.values()) {
      if (typeof code !== 'string') continue;
      const folded = code.normalize().toLowerCase();
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, { name, code });
      // That they are equal after normalisation is an error of another rule.
      if (owner === undefined || owner.code.normalize() === code.normalize()) continue;
      yield {
        file,
        path: ['errors', name, 'code'],
        message: `The code of ${name} differs from that of ${owner.name} only in capital letters: "${owner.code}".`,
        help: 'Give it a code that differs in more, or keep it if the API already sends both.',
      };
    }
  },
};

import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'codes-are-no-names',
  severity: 'error',
  description:
    'A string code is not the name or a former name of another error. ' +
    'Whoever looks up an error by code or name must find one error.',
  example: {
    wrong: { 'catalog.json': { errors: { CART_EMPTY: { code: 'cart.empty' }, ORDER_EMPTY: { code: 'CART_EMPTY' } } } },
    right: { 'catalog.json': { errors: { CART_EMPTY: { code: 'cart.empty' }, ORDER_EMPTY: { code: 'order.empty' } } } },
  },
  *check({ file, entries, codeKind }) {
    if (codeKind === 'integer') return;
    const owners = new Map<string, string>();
    for (const { name, value } of entries.values()) {
      owners.set(name, name);
      for (const alias of value.aliases ?? []) owners.set(alias, name);
    }
    for (const { name, value } of entries.values()) {
      const owner = typeof value.code === 'string' ? owners.get(value.code) : undefined;
      // If the name is the code of that error, two errors have one code, which another rule reports.
      if (owner === undefined || owner === name || entries.get(owner)?.code === value.code) continue;
      const whose = owner === value.code ? 'the name' : 'a former name';
      yield {
        file,
        path: ['errors', name, 'code'],
        message: `The code of ${name} is ${whose} of ${owner}.`,
        help: `Give ${name} a code of its own, or leave the code out: then it is ${name}.`,
      };
    }
  },
};

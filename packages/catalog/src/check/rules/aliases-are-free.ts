import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'aliases-are-free',
  severity: 'error',
  description:
    'A former name of an error, its alias, is never the name of another error, nor an alias of two errors. ' +
    'So a name always means one error.',
  example: {
    wrong: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { aliases: ['ORDER_MISSING'] }, ORDER_MISSING: {} } } },
    right: { 'catalog.json': { errors: { ORDER_NOT_FOUND: { aliases: ['ORDER_MISSING'] } } } },
  },
  *check({ file, entries, names, places }) {
    const owners = new Map<string, string>();
    for (const { name, value } of entries.values()) {
      for (const [index, alias] of (value.aliases ?? []).entries()) {
        const path = ['errors', name, 'aliases', index];
        const owner = names.has(alias) ? alias : owners.get(alias);
        if (owner === undefined) owners.set(alias, name);
        else if (alias === name) {
          yield { file, path, message: `${name} is an alias of itself.`, help: 'Delete it from "aliases".' };
        } else {
          const whose = names.has(alias) ? 'the name of an error' : `an alias of ${owner}`;
          const message = `${name} has the alias ${alias}, which is ${whose}.`;
          yield { file, path, message, help: HELP };
          // Who owns the other file looks there.
          if (places.get(owner) === places.get(name)) continue;
          const other = { path: ['errors', owner], at: 'key' as const, value: owner };
          yield { file, ...other, message: `${alias} is also an alias of ${name} in another file.`, help: HELP };
        }
      }
    }
  },
};

const HELP = 'Delete one of the two: a name always means one error.';

import { entriesIn } from '../../draft/file-of-errors.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'names-are-in-one-file',
  severity: 'error',
  description:
    'A name is in one of the files of a catalogue only. ' +
    'Otherwise it would depend on the order of the files which of two errors has the name.',
  example: {
    wrong: {
      'catalog.json': { include: ['orders.json'], errors: { ORDER_EMPTY: { code: 1001 } } },
      'orders.json': { errors: { ORDER_EMPTY: { code: 1002, message: 'The order is empty.', status: 400 } } },
    },
    right: {
      'catalog.json': { include: ['orders.json'], errors: { ORDER_EMPTY: { code: 1001 } } },
      'orders.json': { errors: { ORDER_LOCKED: { code: 1002, message: 'The order is locked.', status: 400 } } },
    },
  },
  *check({ file, included }) {
    const first = new Map<string, SourceFile>(entriesIn(file).map(([name]) => [name, file]));
    const told = new Set<string>();
    for (const { file: part } of included) {
      for (const [name] of entriesIn(part)) {
        const other = first.get(name);
        if (other === undefined) {
          first.set(name, part);
          continue;
        }
        const here = { path: ['errors', name], at: 'key' as const, value: name, help: 'Delete one of the two.' };
        if (!told.has(name)) yield { file: other, ...here, message: `${name} is also in ${part.path}.` };
        told.add(name);
        yield { file: part, ...here, message: `${name} is also in ${other.path}.` };
      }
    }
  },
};

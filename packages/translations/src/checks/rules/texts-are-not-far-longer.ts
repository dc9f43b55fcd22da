import { displayColumns } from '@error-contracts/catalog/message';
import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

const MOST = 4;
/** A short text may grow more: `验证码过期` takes ten columns. */
const ALWAYS_ALLOWED = 90;

export const rule: TextRule = {
  name: 'texts-are-not-far-longer',
  severity: 'warning',
  description:
    'A translation is at most four times as wide as its source, and a short one at most 90 columns. ' +
    'Columns are counted, because a Chinese character is as wide as two letters. ' +
    'A longer text has mostly something in it that belongs elsewhere.',
  example: exampleOf({
    source: 'Order locked.',
    wrong: 'Diese Bestellung ist gesperrt, denn Sie haben sie vor langer Zeit aufgegeben und nie bezahlt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ source, target }) => 2 * target.raw.length > mostColumns(source),
  *check({ source, target }) {
    const columns = displayColumns(target.visible);
    if (columns <= mostColumns(source)) return;
    yield {
      message: `The text takes ${columns} columns, and its source ${source.columns}.`,
      help: 'Say what the source says, and no more.',
    };
  },
};

function mostColumns({ columns }: { readonly columns: number }): number {
  return Math.max(ALWAYS_ALLOWED, MOST * columns);
}

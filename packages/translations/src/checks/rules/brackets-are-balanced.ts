import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'brackets-are-balanced',
  severity: 'warning',
  description: 'Each bracket of a translation that opens is closed by one of its kind, unless the source has it so.',
  example: exampleOf({
    source: 'The order is locked (not paid).',
    wrong: 'Die Bestellung ist gesperrt (nicht bezahlt.',
    right: 'Die Bestellung ist gesperrt (nicht bezahlt).',
  }),
  applies: ({ target }) => ANY.test(target.visible),
  *check({ source, target }) {
    const found = firstUnbalanced(target.visible);
    if (found === undefined || firstUnbalanced(source.visible) !== undefined) return;
    const mark = target.visible.charAt(found);
    yield {
      offset: found,
      value: mark,
      message: `The bracket ${mark} has no partner.`,
      help: CLOSING.has(mark) ? 'Add the bracket that opens, or remove this one.' : 'Add the bracket that closes.',
    };
  },
};

const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
  ['［', '］'],
  ['【', '】'],
  ['〔', '〕'],
  ['〈', '〉'],
  ['《', '》'],
];
const OPENING: ReadonlyMap<string, string> = new Map(BRACKETS);
const CLOSING: ReadonlySet<string> = new Set(BRACKETS.map(([, close]) => close));
const ANY = /[()[\]（）［］【】〔〕〈〉《》]/;
const ALL = new RegExp(ANY.source, 'g');

function firstUnbalanced(visible: string): number | undefined {
  const open: { readonly close: string | undefined; readonly offset: number }[] = [];
  for (const { 0: mark, index: offset } of visible.matchAll(ALL)) {
    if (!CLOSING.has(mark)) open.push({ close: OPENING.get(mark), offset });
    // `1)` and `a)` number a list.
    else if (open.at(-1)?.close === mark) open.pop();
    else if (!LIST.test(visible.slice(Math.max(0, offset - 3), offset))) return offset;
  }
  return open[0]?.offset;
}

const LIST = /(?:^|\s)[\da-z]{1,2}$/;

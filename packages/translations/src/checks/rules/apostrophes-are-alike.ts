import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'apostrophes-are-alike',
  severity: 'warning',
  description:
    "All texts of a language write the apostrophe alike, as `’` or as `'`. " +
    'In ICU MessageFormat the straight one can also turn a placeholder into plain text.',
  example: exampleOf({
    locale: 'fr',
    source: 'The order is locked.',
    wrong: "La commande n'est pas ouverte.",
    right: 'La commande n’est pas ouverte.',
    others: {
      USER_LOCKED: ['The user is locked.', 'L’utilisateur n’est pas admis.'],
      ITEM_LOCKED: ['The item is locked.', 'L’article n’est pas disponible.'],
    },
  }),
  applies: ({ target }) => MAYBE.test(target.visible) && APOSTROPHE.test(target.visible),
  *check({ target, habits }) {
    const all = new Set(target.visible.match(APOSTROPHES));
    const mark = [...all].find((one) => {
      const other = OTHER[one] ?? '’';
      return habits.count(other) > habits.count(one);
    });
    if (mark === undefined) return;
    const other = OTHER[mark] ?? '’';
    yield {
      offset: target.visible.indexOf(mark),
      value: mark,
      message: `The other texts write the apostrophe as ${other}.`,
      help: `Write ${other} instead of ${mark}.`,
    };
  },
};

const MAYBE = /['’´`]/;
const APOSTROPHE = /(?<=\p{L})['’´`](?=\p{L})/u;
const APOSTROPHES = new RegExp(APOSTROPHE.source, 'gu');
const OTHER: Readonly<Record<string, string>> = { "'": '’', '’': "'" };

import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'punctuation-is-not-doubled',
  severity: 'warning',
  description: 'No mark stands twice in a row, such as `..` or `。。`, unless the source has it so.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'Die Bestellung ist gesperrt..',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => DOUBLED.test(target.visible),
  *check({ source, target }) {
    const found = DOUBLED.exec(target.visible);
    if (found === null || DOUBLED.test(source.visible)) return;
    yield {
      offset: found.index,
      value: found[0],
      message: `“${found[0]}” has a mark too many.`,
      help: `Write ${found[0].charAt(0)} once.`,
    };
  },
};

const DOUBLED =
  /(?<!\.)\.\.(?!\.)|\.{4,}|([,;:!?，。、！？；：،؛؟।])\1|[,;:][.。]|[.。][,，]|。\.|\.。|，,|,，|(?<![.…])…\.(?!\.)|(?<=[^.])\.…|،,|[!?]\.(?!\.)/u;

import { safeTag } from '@error-contracts/catalog/draft';
import { exampleOf } from '../example-of.js';
import { numbersIn } from '../text/numbers-in.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'numbers-are-written-as-in-the-language',
  severity: 'warning',
  description:
    'A decimal number has the separator of its language: `1,5` in German, `1.5` in English. ' +
    'Version numbers after a name, such as TLS 1.3, stay as they are.',
  example: exampleOf({
    source: 'Wait 1.5 hours.',
    wrong: 'Warten Sie 1.5 Stunden.',
    right: 'Warten Sie 1,5 Stunden.',
  }),
  applies: ({ target }) => DECIMAL.test(target.visible),
  *check({ source, target, language }) {
    const comma = hasDecimalComma(language.tag);
    for (const { text, offset } of numbersIn(target.visible)) {
      const [, separator] = ONE_SEPARATOR.exec(text) ?? [];
      if (separator === undefined || (separator === ',') === comma) continue;
      const before = WORD_BEFORE.exec(target.visible.slice(Math.max(0, offset - 30), offset))?.[0] ?? '';
      if (NAME.test(before) || (before !== '' && source.visible.includes(`${before}${text}`))) continue;
      yield {
        offset,
        value: text,
        message: `${text} is not how people write a decimal number in ${language.tag}.`,
        help: `Write ${text.replace(separator, comma ? ',' : '.')}.`,
      };
    }
  },
};

const DECIMAL = /[0-9][.,][0-9]/;
/** Three digits after it may be thousands. */
const ONE_SEPARATOR = /^[0-9]+([.,])(?:[0-9]{1,2}|[0-9]{4,})$/;
const WORD_BEFORE = /[A-Za-z][A-Za-z0-9.]{0,20}[ /\u00a0-]?$/;
/** Two capitals, a hump or a v: TLS 1.3, OAuth 2.0, v1.2. */
const NAME = /[A-Z][A-Z]|[a-z][A-Z]|^[vV][ .]?$|^[vV]ersion/;

function hasDecimalComma(tag: string): boolean {
  return (1.5).toLocaleString(safeTag(tag), { numberingSystem: 'latn' }).includes(',');
}

import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'texts-are-finished',
  severity: 'error',
  description:
    'A translation is no note to oneself: no `TODO:`, no `FIXME`, no `lorem ipsum`, no row of question marks. ' +
    'Leave the name out until there is a text, so that people read the fallback.',
  example: exampleOf({
    source: 'The order is locked.',
    wrong: 'TODO: Die Bestellung ist gesperrt.',
    right: 'Die Bestellung ist gesperrt.',
  }),
  applies: ({ target }) => NOTE.test(target.visible),
  *check({ source, target }) {
    const found = NOTE.exec(target.visible);
    if (found === null || NOTE.test(source.visible)) return;
    yield {
      offset: found.index,
      value: found[0].trim(),
      message: 'The text is not finished.',
      help: 'Translate it, or leave the name out, so that people read the fallback.',
    };
  },
};

const NOTE =
  /^\s{0,9}[[(<]?(?:TODO|TBD|TRANSLATE ?ME|NOT TRANSLATED|UNTRANSLATED|NEEDS TRANSLATION)[\])>:]|^\s{0,9}(?:TODO|TBD|XXX+|N\/A|TBA)\s{0,9}$|\bFIXME\b|\[(?:TODO|TRANSLATE|MT|untranslated)\]|\blorem ipsum\b|\?{4,}|？{4,}|__STRING_NOT_TRANSLATED|^\s{0,9}[[【](?:待翻译|未翻译|翻訳|要翻訳|번역)[\]】]/iu;

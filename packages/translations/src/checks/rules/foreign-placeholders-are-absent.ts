import { exampleOf } from '../example-of.js';
import type { TextRule } from '../text-rule.js';

export const rule: TextRule = {
  name: 'foreign-placeholders-are-absent',
  severity: 'error',
  description:
    'A translation has no placeholder of another format, such as `%s`, `%1$d` or `%(name)s`, unless the source has it. ' +
    'It would be shown as it is.',
  example: exampleOf({
    source: 'The file {file} is too large.',
    data: { file: { type: 'string' } },
    wrong: 'Die Datei {file} ist zu groß: %1$s.',
    right: 'Die Datei {file} ist zu groß.',
  }),
  applies: ({ target }) => MAYBE.test(target.visible),
  *check({ source, target }) {
    for (const { 0: found, index } of target.visible.matchAll(FOREIGN)) {
      if (source.visible.includes(found)) continue;
      yield {
        offset: index,
        value: found,
        message: `${found} is a placeholder of another format, which people would read as it is.`,
        help: 'Write the placeholder of the source, such as {name}, or remove it.',
      };
    }
  },
};

const MAYBE = /[%$[<]/;
const FOREIGN =
  /(?<![\d%])%(?:\d{1,2}\$)?[-+0]?\d{0,3}(?:\.\d{1,2})?l{0,2}[sdifux@](?![\p{L}\d%])|%\(\w{1,60}\)[sd]|\$\ufffc|\$\w{1,40}\$|<(?:x|ph|g|bpt|ept|mrk)(?: [^<>]{0,100})?\/?>|\[\[\w{1,60}\]\]/gu;

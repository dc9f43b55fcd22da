import { type Library, record } from '../library.ts';

/** FormatJS parses ICU MessageFormat at run time. Each message is an object that is kept. */
export const intlMessageformat: Library = {
  name: 'intl-messageformat',
  table: (texts, locale, key) => `import { IntlMessageFormat } from 'intl-messageformat';
const texts = ${record(texts, key, ({ icu }) => JSON.stringify(icu))};
const table = {};
for (const key in texts) table[key] = new IntlMessageFormat(texts[key], ${JSON.stringify(locale)}, undefined, { ignoreTag: true });
export const render = (key, data) => table[key].format(data);
`,
};

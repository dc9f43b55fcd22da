import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Library, record } from '../library.ts';

/** Lingui compiles ICU MessageFormat to token lists that its core interprets. An identifier is a string. */
export const lingui: Library = {
  name: 'Lingui, compiled',
  table: (texts, locale, key) => `import { setupI18n } from '@lingui/core';
const messages = ${record(texts, key, ({ icu }) => JSON.stringify(compileMessage(icu)))};
const i18n = setupI18n({ locale: ${JSON.stringify(locale)}, messages: { ${JSON.stringify(locale)}: messages } });
export const render = (key, data) => i18n._(${key === 'code' ? 'String(key)' : 'key'}, data);
`,
};

import type { Library } from '../library.ts';
import type { BuiltModules, Text } from '../texts.ts';

/** Ours without the formatter: the table of a language by code, or the exports by name. */
export const ours: Library = {
  name: 'ours: table, exports',
  table: (texts, _locale, key) => (key === 'code' ? byCode(texts) : byName(texts)),
  one: ({ name, modules }) => `export { ${name} as message } from ${JSON.stringify(modules.exports)};\n`,
};

/** Ours as an application calls it: by name or code, with fallback. It returns the text and its language. */
export const oursFormatted: Library = {
  name: 'ours: `format()`',
  table: (texts) => `${formatterOf(texts)}export const render = (key, data) => format(key, data).text;\n`,
  lazyLocales: (texts) => {
    const [first = []] = texts.values();
    return `import { createFormatter, loadLocale } from ${JSON.stringify(modulesOf(first).formatter)};
export const open = async (locale) => {
  const format = createFormatter([await loadLocale(locale)]);
  return (key, data) => format(key, data).text;
};
`;
  },
};

/** Ours for data from the wire, which it checks against the parameters of the message. */
export const oursReceived: Library = {
  name: 'ours: `format.received()`',
  table: (texts) => `${formatterOf(texts)}export const render = (code, data) => format.received(code, data).text;\n`,
  only: ['code'],
};

function formatterOf(texts: readonly Text[]): string {
  const { formatter, table } = modulesOf(texts);
  return `import { createFormatter } from ${JSON.stringify(formatter)};
import locale from ${JSON.stringify(table)};
const format = createFormatter([locale]);
`;
}

function byCode(texts: readonly Text[]): string {
  return `import locale from ${JSON.stringify(modulesOf(texts).table)};
export const render = (code, data) => {
  const message = locale.messages[code];
  return typeof message === 'string' ? message : message(data);
};
`;
}

function byName(texts: readonly Text[]): string {
  return `import * as messages from ${JSON.stringify(modulesOf(texts).exports)};
const table = { ...messages };
export const render = (name, data) => {
  const message = table[name];
  return typeof message === 'string' ? message : message(data);
};
`;
}

function modulesOf(texts: readonly Text[]): BuiltModules {
  const [text] = texts;
  if (text === undefined) throw new Error('A language without messages has no modules.');
  return text.modules;
}

import { join } from 'node:path';
import { type Library, record } from '../library.ts';
import type { Text } from '../texts.ts';
import { compileParaglide } from './compile-paraglide.ts';

/** Paraglide JS 2 compiles each message to a function that chooses among its languages. */
export const paraglide: Library = {
  name: 'Paraglide 2, compiled',
  table: async (texts, locale, key) => {
    const folder = await compileParaglide(new Map([[locale, texts]]));
    const table = record(texts, key, ({ name }) => `m.${name}`);
    return `${importOf(folder)}const table = ${table};\nexport const render = (key, data) => table[key](data);\n`;
  },
  one: async (text, locale) => {
    const folder = await compileParaglide(new Map([[locale, [text]]]));
    return `export { ${text.name} as message } from ${JSON.stringify(join(folder, 'messages.js'))};\n`;
  },
  allLocales: async (texts) => {
    const folder = await compileParaglide(texts);
    const [first = [] as readonly Text[]] = texts.values();
    const table = record(first, 'code', ({ name }) => `m.${name}`);
    return `${importOf(folder)}const table = ${table};
export const render = (key, data, locale) => table[key](data, { locale });
`;
  },
  loadsLazily: false,
};

function importOf(folder: string): string {
  return `import * as m from ${JSON.stringify(join(folder, 'messages.js'))};\n`;
}

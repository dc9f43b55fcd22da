import core from '@messageformat/core';
import compiler from '@messageformat/core/lib/compile-module.js';
import { keyOf, type Library } from '../library.ts';
import type { Text } from '../texts.ts';

// Its declarations describe ES modules, its files are CommonJS.
const MessageFormat = core as unknown as typeof core.default;
const compileModule = compiler as unknown as typeof compiler.default;

/** @messageformat/core compiles ICU MessageFormat to functions. */
export const messageformatCore: Library = {
  name: '@messageformat/core, compiled',
  table: (texts, locale, key) =>
    `${compiled(texts, locale, key)}export const render = (key, data) => table[key](data);\n`,
  one: (text, locale) => `${compiled([text], locale, 'name')}export const message = table.${text.name};\n`,
};

function compiled(texts: readonly Text[], locale: string, key: 'code' | 'name'): string {
  const strings = Object.fromEntries(texts.map((text) => [keyOf(text, key), text.icu]));
  return `${compileModule(new MessageFormat(locale), strings).replace('export default', 'const table =')};\n`;
}

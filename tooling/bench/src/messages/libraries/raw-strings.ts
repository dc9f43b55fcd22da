import { type Key, type Library, record } from '../library.ts';

/** The texts alone, without code that shows a parameter: the bytes of all others are compared with these. */
export function rawStrings(keyedBy: Key): Library {
  return {
    name: `raw strings by ${keyedBy}`,
    keyedBy,
    showsParameters: false,
    table: (texts) =>
      `const table = ${record(texts, keyedBy, ({ icu }) => JSON.stringify(icu))};\nexport const render = (key) => table[key];\n`,
    one: ({ icu }) => `export const message = ${JSON.stringify(icu)};\n`,
  };
}

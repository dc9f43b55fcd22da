import { type Key, type Library, record } from '../library.ts';

/** The texts alone, with nothing that could show a parameter: what all others are held against in bytes. */
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

import type { Text, TextsByLocale } from './texts.ts';

/** The data of a message. */
export type Data = Readonly<Record<string, string | number>>;

/** Whether messages are found by code or by name. */
export type Key = 'code' | 'name';

/** How messages are asked for: in a table by their key, or one on its own. */
export type How = Key | 'message';

/** A way to show messages, as sources of modules: what is timed is what is bundled and weighed. */
export interface Library {
  readonly name: string;
  /** A module that exports `render(key, data)` for one language. */
  table(texts: readonly Text[], locale: string, key: Key): string | Promise<string>;
  /** A module that exports `message`, a text or a function of the data; without it, a table of one. */
  one?(text: Text, locale: string): string | Promise<string>;
  /** A module that exports `render(code, data, locale)` for all languages; without it, a table for each. */
  allLocales?(texts: TextsByLocale): Promise<string>;
  /** A module that exports `open(locale)`, a promise of `render`; without it, a table for each, loaded on demand. */
  lazyLocales?(texts: TextsByLocale): string;
  /** The data as this library wants it. */
  dataFor?(text: Text, data: Data): Data;
  /** Where it does not take part everywhere. */
  readonly only?: readonly How[];
  /** False where placeholders stay as they are. */
  readonly showsParameters?: false;
  /** What its tables are keyed by where they are weighed; by code without it. */
  readonly keyedBy?: Key;
  /** False where a language cannot be loaded on its own. */
  readonly loadsLazily?: false;
}

/** The key of a text. */
export function keyOf(text: Text, key: Key): string | number {
  return key === 'code' ? text.code : text.name;
}

/** An object literal of these texts. */
export function record(texts: readonly Text[], key: Key, sourceOf: (text: Text) => string): string {
  return `{\n${texts.map((text) => `  ${JSON.stringify(keyOf(text, key))}: ${sourceOf(text)},\n`).join('')}}`;
}

/** The module of one message. */
export async function oneMessage(library: Library, text: Text, locale: string): Promise<string> {
  if (library.one !== undefined) return library.one(text, locale);
  const source = await library.table([text], locale, 'name');
  return `${source}\nexport const message = (data) => render(${JSON.stringify(text.name)}, data);\n`;
}

import type { Text, TextsByLocale } from './texts.ts';

/** The data of a message. */
export type Data = Readonly<Record<string, string | number>>;

/** Whether messages are found by code or by name. */
export type Key = 'code' | 'name';

/** How messages are found: in a table by their key, or one on its own. */
export type How = Key | 'message';

/** A way to show messages, as sources of modules. The same bundles are timed and weighed. */
export interface Library {
  readonly name: string;
  /** Returns a module that exports `render(key, data)` for one language. */
  table(texts: readonly Text[], locale: string, key: Key): string | Promise<string>;
  /** Returns a module that exports `message`, a text or a function of the data. If absent, it is a table of one. */
  one?(text: Text, locale: string): string | Promise<string>;
  /** Returns a module that exports `render(code, data, locale)` for all languages. If absent, there is a table for each. */
  allLocales?(texts: TextsByLocale): Promise<string>;
  /** Returns a module that exports `open(locale)`, a promise of `render`. If absent, a table for each is loaded on demand. */
  lazyLocales?(texts: TextsByLocale): string;
  /** Returns the data in the form that this library needs. */
  dataFor?(text: Text, data: Data): Data;
  /** The only cases of this library; all of them if absent. */
  readonly only?: readonly How[];
  /** False if placeholders stay as they are. */
  readonly showsParameters?: false;
  /** The keys of its tables when they are weighed; codes if absent. */
  readonly keyedBy?: Key;
  /** False if a language cannot be loaded on its own. */
  readonly loadsLazily?: false;
}

/** Returns the key of a text. */
export function keyOf(text: Text, key: Key): string | number {
  return key === 'code' ? text.code : text.name;
}

/** Returns an object literal of these texts. */
export function record(texts: readonly Text[], key: Key, sourceOf: (text: Text) => string): string {
  return `{\n${texts.map((text) => `  ${JSON.stringify(keyOf(text, key))}: ${sourceOf(text)},\n`).join('')}}`;
}

/** Returns the module of one message. */
export async function oneMessage(library: Library, text: Text, locale: string): Promise<string> {
  if (library.one !== undefined) return library.one(text, locale);
  const source = await library.table([text], locale, 'name');
  return `${source}\nexport const message = (data) => render(${JSON.stringify(text.name)}, data);\n`;
}

import assert from 'node:assert/strict';
import { bundleSize, runBundle } from '../bundle-size.ts';
import { eagerSource, lazySource } from './all-locales.ts';
import { type Call, callsOf } from './cases.ts';
import { plain } from './libraries/plain.ts';
import { type Data, keyOf, type Library, oneMessage } from './library.ts';
import { splitSize } from './split-size.ts';
import type { Text, TextsByLocale } from './texts.ts';

type Render = (code: number | string, data: Data, locale: string) => string;

/** Returns the gzipped bytes of one message alone. */
export async function weighOne(library: Library, text: Text, locale: string): Promise<number> {
  const { gzipped, exports } = await splitSize(await oneMessage(library, text, locale));
  const { message } = exports;
  for (const { data } of comparable(library, [text])) {
    const given = library.dataFor?.(text, data) ?? data;
    const shown = typeof message === 'function' ? message(given) : message;
    assert.equal(shown, await expectedText({ text, data }, locale), library.name);
  }
  return gzipped;
}

/** Returns the gzipped bytes of all messages of one language and of the code that shows them. */
export async function weighLocale(library: Library, texts: readonly Text[], locale: string): Promise<number> {
  const { gzipped, exports } = await splitSize(await library.table(texts, locale, library.keyedBy ?? 'code'));
  await assertTexts(library, exports.render as Render, texts, locale);
  return gzipped;
}

/** Returns the gzipped bytes of all messages of all languages in one file. */
export async function weighEagerly(library: Library, texts: TextsByLocale): Promise<number> {
  const { gzipped, exports } = await splitSize(await eagerSource(library, texts));
  for (const [locale, ofLocale] of texts) await assertTexts(library, exports.render as Render, ofLocale, locale);
  return gzipped;
}

/** Returns the gzipped bytes that a user of one language downloads if each language is loaded on demand. */
export async function weighLazily(library: Library, texts: TextsByLocale, language: string): Promise<number | null> {
  if (library.loadsLazily === false) return null;
  const { gzippedFor, exports } = await splitSize(await lazySource(library, texts));
  const open = exports.open as (locale: string) => Promise<Render>;
  for (const [locale, ofLocale] of texts) await assertTexts(library, await open(locale), ofLocale, locale);
  return gzippedFor(language);
}

async function assertTexts(library: Library, render: Render, texts: readonly Text[], locale: string): Promise<void> {
  for (const call of comparable(library, texts)) {
    const given = library.dataFor?.(call.text, call.data) ?? call.data;
    assert.equal(
      render(keyOf(call.text, library.keyedBy ?? 'code'), given, locale),
      await expectedText(call, locale),
      library.name,
    );
  }
}

function comparable(library: Library, texts: readonly Text[]): readonly Call[] {
  const shown = texts.filter(({ parameters }) => parameters.length === 0 || library.showsParameters !== false);
  return shown.flatMap((text) => callsOf(text).slice(0, text.parameters.length === 0 ? 1 : 16));
}

const references = new Map<Text, (data: Data) => string>();

async function expectedText({ text, data }: Call, locale: string): Promise<string> {
  const known = references.get(text);
  if (known !== undefined) return known(data);
  const { code } = await bundleSize(await oneMessage(plain, text, locale));
  const { message } = await runBundle(`${code}\n// ${locale} ${text.name}`);
  references.set(text, message as (data: Data) => string);
  return (message as (data: Data) => string)(data);
}

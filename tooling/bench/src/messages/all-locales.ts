import { join } from 'node:path';
import type { Library } from './library.ts';
import type { TextsByLocale } from './texts.ts';
import { writeFolder } from './work-folder.ts';

/** Returns a module with all languages: it exports `render(code, data, locale)`. */
export async function eagerSource(library: Library, texts: TextsByLocale): Promise<string> {
  if (library.allLocales !== undefined) return library.allLocales(texts);
  const files = await localeFiles(library, texts);
  const imports = files.map(({ path }, index) => `import { render as render${index} } from ${JSON.stringify(path)};\n`);
  const table = files.map(({ locale }, index) => `${JSON.stringify(locale)}: render${index}`).join(', ');
  return `${imports.join('')}const tables = { ${table} };
export const render = (code, data, locale) => tables[locale](code, data);
`;
}

/** Returns a module that loads a language on demand: it exports `open(locale)`, a promise of `render(code, data)`. */
export async function lazySource(library: Library, texts: TextsByLocale): Promise<string> {
  if (library.lazyLocales !== undefined) return library.lazyLocales(texts);
  const files = await localeFiles(library, texts);
  const loaders = files.map(({ locale, path }) => `${JSON.stringify(locale)}: () => import(${JSON.stringify(path)})`);
  return `const loaders = { ${loaders.join(', ')} };
export const open = async (locale) => (await loaders[locale]()).render;
`;
}

async function localeFiles(
  library: Library,
  texts: TextsByLocale,
): Promise<readonly { readonly locale: string; readonly path: string }[]> {
  const sources: Record<string, string> = {};
  for (const [locale, ofLocale] of texts)
    sources[`${locale}.js`] = await library.table(ofLocale, locale, library.keyedBy ?? 'code');
  const folder = writeFolder(`locales/${library.name.replaceAll(/[^a-z0-9]+/gi, '-')}`, sources);
  return [...texts.keys()].map((locale) => ({ locale, path: join(folder, `${locale}.js`) }));
}

// Makes the script and the style of the report part of this package, as texts: a report has them inside.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const page = new URL('../page/', import.meta.url);
const to = new URL('../src/report/embedded/', import.meta.url);

const bundle = await rolldown({ input: fileURLToPath(new URL('main.ts', page)), platform: 'browser' });
const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
await bundle.close();
const script = output[0].code.trim();
// What is for narrow screens and for paper comes last: it replaces what is above.
const sheets = ['base', 'summary', 'filter', 'article', 'text', 'findings', 'narrow', 'print'];
const texts = await Promise.all(sheets.map((name) => readFile(new URL(`style/${name}.css`, page), 'utf8')));
const style = texts
  .join('')
  .replace(/\s*\n\s*/g, '\n')
  .trim();

// Either would end its element early.
if (/<\/script|<!--/i.test(script)) throw new Error('The script of the page has a tag in it.');
if (/<\/style/i.test(style)) throw new Error('The style of the page has a tag in it.');

await mkdir(to, { recursive: true });
await writeFile(
  new URL('page.ts', to),
  `// Made from page/ by scripts/embed-page.ts. Do not edit.

/** The script of the page. */
export const SCRIPT: string = ${JSON.stringify(script)};

/** The style of the page. */
export const STYLE: string = ${JSON.stringify(style)};
`,
);

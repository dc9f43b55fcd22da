import { lines } from './server-code.js';

/** Returns a page of React that shows the answer of an unknown route in some languages. */
export function pageCode(languages: readonly string[], errors: string): string {
  return lines(
    `import { createRoot } from 'react-dom/client';`,
    `import { ErrorText } from '${errors}/error-text.js';`,
    `import { reader } from '${errors}/reader.js';`,
    '',
    `const error = await reader.read(await fetch('/unknown'));`,
    `const locales = [${languages.map((language) => `'${language}'`).join(', ')}];`,
    `const root = document.getElementById('root');`,
    'if (root !== null) {',
    '  createRoot(root).render(locales.map((locale) => <ErrorText key={locale} error={error} locale={locale} />));',
    '}',
  );
}

/** Returns the HTML of such a page, which loads a script. */
export function pageHtml(script: string): string {
  return lines(
    '<!doctype html>',
    '<html lang="en">',
    '  <head><meta charset="utf-8" /><title>Errors</title></head>',
    `  <body><div id="root"></div><script type="module" src="${script}"></script></body>`,
    '</html>',
  );
}

/** Returns the config of Vite for such a page: the server answers what it asks for. */
export function viteConfig(): string {
  return lines(
    `import { defineConfig } from 'vite';`,
    '',
    'const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`;',
    '',
    `export default defineConfig({ server: { proxy: { '/unknown': server } } });`,
  );
}

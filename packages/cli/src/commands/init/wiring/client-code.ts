import { languageImports, variableOf } from './imports.js';
import { lines } from './server-code.js';
import type { WiredProject } from './wired-project.js';

/** Returns the code that reads the errors of responses. */
export function readerCode(project: WiredProject): string {
  const { languages, fallback } = project;
  const loaded = languages.slice(0, 1);
  return lines(
    `import { createErrorReader } from '@error-contracts/client';`,
    `import { loadLocale } from '${project.moduleOf('i18n', 'index')}';`,
    ...languageImports(project, loaded),
    `import { contract } from '${project.moduleOf('types', 'index')}';`,
    `import { parseErrorResponse } from '${project.moduleOf('validators', 'index')}';`,
    '',
    '/** Reads what came instead of an answer: const error = await reader.read(response). */',
    'export const reader = createErrorReader({',
    '  contract,',
    '  validators: { parseErrorResponse },',
    `  messages: [${loaded.map(variableOf).join(', ')}], // loaded from the start`,
    '  load: loadLocale, // all others on demand',
    ...(fallback === undefined ? [] : [`  fallback: '${fallback}',`]),
    '});',
  );
}

/** Returns the component of React that shows an error. */
export function reactCode({ style, server }: WiredProject): string {
  const { isTyped, importEnd } = style;
  return lines(
    ...(server === 'next' ? [`'use client';`, ''] : []),
    `import { ErrorContractsProvider, ErrorMessage } from '@error-contracts/client/react';`,
    ...(isTyped ? [`import type { ReactNode } from 'react';`] : []),
    `import { reader } from './reader${importEnd}';`,
    '',
    '/** Shows an error in the language of the person who reads it, such as "de". */',
    isTyped
      ? 'export function ErrorText({ error, locale }: { readonly error: unknown; readonly locale: string }): ReactNode {'
      : 'export function ErrorText({ error, locale }) {',
    '  return (',
    '    <ErrorContractsProvider reader={reader} locale={locale}>',
    '      <ErrorMessage error={error} />',
    '    </ErrorContractsProvider>',
    '  );',
    '}',
  );
}

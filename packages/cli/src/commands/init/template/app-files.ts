import { join } from 'node:path';
import { firstWiring } from '../plan/plan-project.js';
import type { PlannedFile } from '../plan/planned-file.js';
import type { SettledProject } from '../plan/settled-project.js';
import { OWN, rangesOf } from '../plan/versions.js';
import { frameworkPackages } from '../project/frameworks.js';
import { reactCode, readerCode } from '../wiring/client-code.js';
import { codeStyleOf } from '../wiring/code-style.js';
import { mainCode } from '../wiring/main-code.js';
import { adapterCode, errorsCode, lines } from '../wiring/server-code.js';
import type { WiredProject } from '../wiring/wired-project.js';
import { json } from './json-file.js';

/** Returns the application that answers with the errors. */
export function apiFiles(project: SettledProject, scope: string): readonly PlannedFile[] {
  const { folder, server } = project;
  const wired = wiringOf(project, scope);
  const needs = frameworkPackages({ server, client: 'none', isTypeScript: true });
  const code = {
    'errors/errors.ts': errorsCode(wired),
    [`errors/${server}.ts`]: adapterCode(wired),
    'main.ts': mainCode(wired),
  };
  return [
    json(folder, 'apps/api/package.json', {
      name: `${scope}/api`,
      version: '0.0.0',
      private: true,
      type: 'module',
      scripts: { build: 'tsc', start: 'node dist/main.js' },
      dependencies: {
        ...generatedPackages(scope, ['types', 'i18n']),
        '@error-contracts/runtime': OWN,
        '@error-contracts/server': OWN,
        ...rangesOf(needs.dependencies),
      },
      devDependencies: rangesOf([...needs.devDependencies, '@types/node']),
    }),
    json(folder, 'apps/api/tsconfig.json', {
      extends: '../../tsconfig.base.json',
      compilerOptions: { rootDir: 'src', outDir: 'dist', types: ['node'] },
      include: ['src'],
    }),
    ...sources(folder, 'apps/api/src', code),
  ];
}

/** Returns the application that shows them. */
export function webFiles(project: SettledProject, scope: string): readonly PlannedFile[] {
  const { folder, languages } = project;
  const wired = wiringOf(project, scope);
  const code = {
    'errors/reader.ts': readerCode(wired),
    'errors/error-text.tsx': reactCode(wired),
    'main.tsx': page(languages),
  };
  return [
    json(folder, 'apps/web/package.json', {
      name: `${scope}/web`,
      version: '0.0.0',
      private: true,
      type: 'module',
      scripts: { dev: 'vite', build: 'tsc --noEmit && vite build' },
      dependencies: {
        ...generatedPackages(scope, ['types', 'i18n', 'validators']),
        '@error-contracts/client': OWN,
        '@error-contracts/runtime': OWN,
        ...rangesOf(['react', 'react-dom']),
      },
      devDependencies: rangesOf(['@types/react', '@types/react-dom', 'vite']),
    }),
    json(folder, 'apps/web/tsconfig.json', {
      extends: '../../tsconfig.base.json',
      compilerOptions: { jsx: 'react-jsx', lib: ['es2023', 'dom'], types: [], declaration: false },
      include: ['src'],
    }),
    {
      path: join(folder, 'apps/web/vite.config.ts'),
      text: lines(
        `import { defineConfig } from 'vite';`,
        '',
        `export default defineConfig({ server: { proxy: { '/unknown': 'http://127.0.0.1:3000' } } });`,
      ),
    },
    {
      path: join(folder, 'apps/web/index.html'),
      text: lines(
        '<!doctype html>',
        '<html lang="en">',
        '  <head><meta charset="utf-8" /><title>Errors</title></head>',
        '  <body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body>',
        '</html>',
      ),
    },
    ...sources(folder, 'apps/web/src', code),
  ];
}

function page(languages: readonly string[]): string {
  return lines(
    `import { createRoot } from 'react-dom/client';`,
    `import { ErrorText } from './errors/error-text.js';`,
    `import { reader } from './errors/reader.js';`,
    '',
    `const error = await reader.read(await fetch('/unknown'));`,
    `const locales = [${languages.map((language) => `'${language}'`).join(', ')}];`,
    `const root = document.getElementById('root');`,
    'if (root !== null) {',
    '  createRoot(root).render(locales.map((locale) => <ErrorText key={locale} error={error} locale={locale} />));',
    '}',
  );
}

function wiringOf(project: SettledProject, scope: string): WiredProject {
  const moduleOf: WiredProject['moduleOf'] = (target, module) => {
    const [, language] = /^locales\/(.+)\/index$/.exec(module) ?? [];
    return `${scope}/error-${target}${language === undefined ? '' : `/${language}`}`;
  };
  return { ...firstWiring(project), style: codeStyleOf(project), sources: 'src/errors', moduleOf };
}

function generatedPackages(scope: string, targets: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(targets.map((target) => [`${scope}/error-${target}`, '^0.1.0']));
}

function sources(
  folder: string,
  at: string,
  code: Readonly<Record<string, string | undefined>>,
): readonly PlannedFile[] {
  return Object.entries(code).flatMap(([name, text]) =>
    text === undefined ? [] : [{ path: join(folder, at, name), text }],
  );
}

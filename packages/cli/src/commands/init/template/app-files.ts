import { join } from 'node:path';
import { firstWiring } from '../plan/plan-project.js';
import type { PlannedFile } from '../plan/planned-file.js';
import type { SettledProject } from '../plan/settled-project.js';
import { COMPILED_TESTS } from '../plan/test-files.js';
import { OWN, rangesOf } from '../plan/versions.js';
import { frameworkPackages } from '../project/frameworks.js';
import { reactCode, readerCode } from '../wiring/client-code.js';
import { codeStyleOf } from '../wiring/code-style.js';
import { mainCode } from '../wiring/main-code.js';
import { pageCode, pageHtml, viteConfig } from '../wiring/page-code.js';
import { adapterCode, errorsCode } from '../wiring/server-code.js';
import { isTested, testCode } from '../wiring/test-code.js';
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
  const tests = isTested(server) ? { 'errors.test.ts': testCode({ ...wired, server }, 'node', '../src/errors') } : {};
  return [
    json(folder, 'apps/api/package.json', {
      name: `${scope}/api`,
      version: '0.0.0',
      private: true,
      type: 'module',
      scripts: { build: 'tsc -p tsconfig.build.json', test: COMPILED_TESTS, start: 'node dist/main.js' },
      dependencies: {
        ...generatedPackages(scope, ['types', 'i18n']),
        '@error-contracts/runtime': OWN,
        '@error-contracts/server': OWN,
        ...rangesOf(needs.dependencies),
      },
      devDependencies: {
        ...generatedPackages(scope, ['validators']),
        '@error-contracts/testing': OWN,
        ...rangesOf([...needs.devDependencies, '@types/node']),
      },
    }),
    json(folder, 'apps/api/tsconfig.json', {
      extends: '../../tsconfig.base.json',
      compilerOptions: { rootDir: '.', noEmit: true, types: ['node'] },
      include: ['src', 'test'],
    }),
    json(folder, 'apps/api/tsconfig.build.json', {
      extends: './tsconfig.json',
      compilerOptions: { rootDir: 'src', outDir: 'dist', noEmit: false },
      include: ['src'],
    }),
    ...sources(folder, 'apps/api/src', code),
    ...sources(folder, 'apps/api/test', tests),
  ];
}

/** Returns the application that shows them. */
export function webFiles(project: SettledProject, scope: string): readonly PlannedFile[] {
  const { folder, languages } = project;
  const wired = wiringOf(project, scope);
  const code = {
    'errors/reader.ts': readerCode(wired),
    'errors/error-text.tsx': reactCode(wired),
    'main.tsx': pageCode(languages, './errors'),
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
    { path: join(folder, 'apps/web/vite.config.ts'), text: viteConfig() },
    { path: join(folder, 'apps/web/index.html'), text: pageHtml('/src/main.tsx') },
    ...sources(folder, 'apps/web/src', code),
  ];
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

import { join } from 'node:path';
import type { Environment } from '../../../terminal/terminal.js';
import type { PlannedFile } from '../plan/planned-file.js';
import type { SettledProject } from '../plan/settled-project.js';
import { OWN, rangesOf } from '../plan/versions.js';
import { pinnedPackageManager, programCommand } from '../project/package-manager.js';
import { json } from './json-file.js';
import type { TemplateNames } from './template-names.js';

const FOLDERS = ['schemas', 'packages/*', 'apps/*'];

/** Returns the files at the root of a workspace. */
export function rootFiles(
  project: SettledProject,
  { workspace }: TemplateNames,
  env: Environment,
): readonly PlannedFile[] {
  const { folder, packageManager } = project;
  const file = (path: string, ...lines: readonly string[]): PlannedFile => ({
    path: join(folder, path),
    text: `${lines.join('\n')}\n`,
  });
  return [
    json(folder, 'package.json', {
      name: workspace,
      private: true,
      type: 'module',
      // Turbo asks for it.
      packageManager: pinnedPackageManager(packageManager, env),
      // pnpm warns of it, and has a file of its own.
      ...(packageManager === 'pnpm' ? {} : { workspaces: FOLDERS }),
      scripts: {
        build: 'turbo run build',
        check: 'error-contracts check',
        test: 'turbo run test',
        start: 'turbo run build && node apps/api/dist/main.js',
        release: 'node scripts/release.mjs',
      },
      devDependencies: {
        ...rangesOf(['@types/node']),
        'error-contracts': OWN,
        ...rangesOf(['turbo', 'typescript']),
      },
    }),
    ...(packageManager === 'pnpm'
      ? [
          file(
            'pnpm-workspace.yaml',
            'packages:',
            ...FOLDERS.map((one) => `  - '${one}'`),
            'linkWorkspacePackages: true',
          ),
        ]
      : []),
    ...(packageManager === 'yarn' ? [file('.yarnrc.yml', 'nodeLinker: node-modules')] : []),
    json(folder, 'turbo.json', {
      $schema: './node_modules/turbo/schema.json',
      globalDependencies: ['tsconfig.base.json', 'error-contracts.config.json'],
      tasks: {
        generate: { dependsOn: ['^build'], inputs: ['package.json'], outputs: ['src/generated/**'] },
        build: {
          dependsOn: ['^build', 'generate'],
          inputs: ['src/**', '!src/generated/**', '*.json', 'index.html', 'locales/**', 'vite.config.ts'],
          outputs: ['dist/**'],
        },
        test: { dependsOn: ['^build'], inputs: ['src/**', 'test/**', '*.json'], outputs: [] },
      },
    }),
    json(folder, 'tsconfig.base.json', {
      compilerOptions: { target: 'es2022', module: 'nodenext', strict: true, declaration: true, skipLibCheck: true },
    }),
    file('.gitignore', 'node_modules/', 'dist/', 'generated/', '.tests/', '.turbo/'),
    file(
      'README.md',
      `# ${workspace}`,
      '',
      'One catalogue of errors, `schemas/catalog.json`, and what is made of it.',
      '',
      '| folder | what it is |',
      '| --- | --- |',
      '| `schemas` | the catalogue and its translations: published, so that every version can be compared |',
      '| `packages/types`, `validators`, `i18n` | generated from it, never edited, not in git |',
      '| `apps/api`, `apps/web` | a server that answers with the errors, and a page that shows them |',
      '',
      '```sh',
      `${programCommand(packageManager, 'add')}                 # asks for a new error`,
      `${packageManager} run build                 # generates and compiles what has changed`,
      `${programCommand(packageManager, 'diff')}                # what has changed since the last release, and which version it needs`,
      `${packageManager} run release ${packageManager === 'npm' ? '-- ' : ''}0.1.0      # publishes all packages under one version`,
      '```',
    ),
  ];
}

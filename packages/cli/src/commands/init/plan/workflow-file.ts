import { join, relative } from 'node:path';
import type { PackageManager } from '../../../package-manager/package-managers.js';
import { programCommand } from '../project/package-manager.js';
import type { PlannedFile } from './planned-file.js';
import type { SettledProject } from './settled-project.js';

/**
 * Returns the workflow of GitHub that checks the catalogue.
 *
 * @param isPinned - Whether the `package.json` at the root of the repository says which version of the package manager.
 */
export function workflowFile(project: SettledProject, isPinned: boolean): PlannedFile {
  const { folder, packageManager, gitRoot = folder } = project;
  const at = relative(gitRoot, folder).replaceAll('\\', '/');
  const run = (words: string): string => `      - run: ${programCommand(packageManager, words)}`;
  const text = [
    'name: error-contracts',
    'on: [push, pull_request]',
    'permissions:',
    '  contents: read',
    'jobs:',
    '  check:',
    '    runs-on: ubuntu-latest',
    // JSON is YAML: a folder may be called anything.
    ...(at === '' ? [] : ['    defaults:', '      run:', `        working-directory: ${JSON.stringify(at)}`]),
    '    steps:',
    '      - uses: actions/checkout@v4',
    ...setUp(packageManager, isPinned),
    run('check --format github'),
    run('generate'),
    '',
  ].join('\n');
  return { path: join(gitRoot, '.github/workflows/error-contracts.yml'), text };
}

const NODE = ['      - uses: actions/setup-node@v4', '        with:', '          node-version: 24'];

const SET_UP: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: [...NODE, '      - run: npm ci'],
  pnpm: [...NODE, '      - run: pnpm install --frozen-lockfile'],
  yarn: ['      - run: corepack enable', ...NODE, '      - run: yarn install --immutable'],
  bun: ['      - uses: oven-sh/setup-bun@v2', ...NODE, '      - run: bun install --frozen-lockfile'],
};

/** Without a version in package.json, the action asks for one; with two it fails. */
function setUp(manager: PackageManager, isPinned: boolean): readonly string[] {
  if (manager !== 'pnpm') return SET_UP[manager];
  const version = isPinned ? [] : ['        with:', '          version: latest'];
  return ['      - uses: pnpm/action-setup@v4', ...version, ...SET_UP.pnpm];
}

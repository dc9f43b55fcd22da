import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

type Target = string | { readonly [condition: string]: Target };

/** The sources of what a package exports, and of its commands: knip does not find them, because they are compiled to `dist`. */
function entriesOf(folder: string): string[] {
  const { exports = {}, bin = {} }: { exports?: Target; bin?: Target } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  const built = [...filesOf(exports), ...filesOf(bin)].filter((file) => /^\.\/dist\/.*(?<!\.d\.ts)$/.test(file));
  const sources = built.map((file) => file.replace('./dist/', 'src/').replace('src/cjs/', 'src/').replace(/\.js$/, ''));
  const existing = sources.flatMap((source) => ['.ts', '.tsx'].map((end) => source + end));
  return [...new Set(existing)].filter((file) => existsSync(`${folder}/${file}`));
}

function filesOf(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(filesOf);
}

/** What only generated code imports: before the first build nobody sees that. */
const usedByGenerated: Readonly<Record<string, readonly string[]>> = { catalog: ['src/draft/ajv-functions.ts'] };

const tests = 'test/**/*.test.{ts,tsx}';
const packages = readdirSync('packages')
  // Git leaves the ignored files of a package that another branch has.
  .filter((name) => existsSync(`packages/${name}/package.json`))
  .map((name) => [
    `packages/${name}`,
    {
      entry: [...entriesOf(`packages/${name}`), ...(usedByGenerated[name] ?? []), 'src/main.ts', 'scripts/*.ts', tests],
      project: ['{src,scripts,test}/**/*.{ts,tsx}', '!src/generated/**', '!**/fixtures/**'],
    },
  ]);

const config: KnipConfig = {
  include: ['files', 'exports', 'types', 'nsExports', 'nsTypes', 'enumMembers', 'duplicates', 'unlisted'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreWorkspaces: [
    'tooling/api-report',
    'tooling/bench',
    'tooling/consumer-tools',
    'tooling/frameworks',
    'tooling/mutation',
    'tooling/release-tools',
    'tooling/storybook',
  ],
  workspaces: {
    '.': { entry: [], project: [] },
    ...Object.fromEntries(packages),
    'apps/*': {
      entry: ['src/main.{ts,tsx}', 'scripts/*.ts', 'bench/*.ts', tests],
      project: ['{src,scripts,bench,test}/**/*.{ts,tsx}', '!**/fixtures/**'],
    },
    'tooling/*': { entry: ['src/*.ts', tests], project: ['{src,test}/**/*.ts', '!**/fixtures/**'] },
    'tooling/acceptance': {
      entry: [tests, 'test/packed/consumers/{main,frameworks}.ts', 'test/packed/runners/*/*.ts'],
      project: ['test/**/*.ts', '!**/fixtures/**'],
    },
  },
};

export default config;

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ran, root, run } from './repository.js';

const sources = fileURLToPath(new URL('consumers/', import.meta.url));
const require = createRequire(import.meta.url);

/** The compilers that must accept every declaration. */
export const compilers = {
  current: join(root, 'node_modules/typescript/bin/tsc'),
  // The one that attw brings: declarations must suit those who have not moved yet.
  '5.6': createRequire(require.resolve('@arethetypeswrong/core'))
    .resolve('typescript')
    .replace(/[^/\\]+$/, 'tsc.js'),
};

/** The command line of a tool that a consumer has installed: ours, because what is tried are the packages. */
export const tools = {
  jest: join(dirname(require.resolve('jest/package.json')), 'bin/jest.js'),
  vite: join(root, 'node_modules/vite/bin/vite.js'),
};

/** How consumers read modules. */
export const consumers = {
  'an ES module, nodenext': { type: 'module', moduleResolution: 'nodenext' },
  'CommonJS, nodenext': { type: 'commonjs', moduleResolution: 'nodenext' },
  'an ES module, bundler': { type: 'module', moduleResolution: 'bundler' },
} as const;

export type Consumer = keyof typeof consumers;

export const consumerNames = Object.keys(consumers) as Consumer[];

/** What the strictest of consumers gives to TypeScript. */
export function writeConfig(file: string, moduleResolution: 'nodenext' | 'bundler', files: readonly string[]): void {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    esModuleInterop: true,
    resolveJsonModule: true,
    target: 'es2022',
    module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution,
    lib: ['es2022', 'dom'],
    types: [],
    outDir: 'out',
  };
  writeFileSync(file, JSON.stringify({ compilerOptions, files }));
}

/** The folder of a consumer inside the project that has the packages installed. */
export function folderOf(consumer: Consumer, project: string): string {
  return join(project, consumer.replaceAll(/\W+/g, '-').toLowerCase());
}

/** Writes a consumer and compiles it into its folder `out`; what the compiler said. */
export function makeConsumer(consumer: Consumer, project: string): Ran {
  const folder = folderOf(consumer, project);
  const { type, moduleResolution } = consumers[consumer];
  mkdirSync(folder);
  cpSync(sources, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }));
  writeConfig(join(folder, 'tsconfig.json'), moduleResolution, ['main.ts']);
  const file = join(folder, 'generated.ts');
  // TypeScript lets no import that becomes a `require` have attributes.
  if (type === 'commonjs') writeFileSync(file, readFileSync(file, 'utf8').replace(" with { type: 'json' }", ''));
  return run(process.execPath, [compilers.current, '-p', folder], folder);
}

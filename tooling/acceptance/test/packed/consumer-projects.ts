import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ran, root, run } from '../repository.js';

const sources = fileURLToPath(new URL('consumers/', import.meta.url));

/** The compiler of this repository. */
const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** How a consumer reads modules, and which types it has besides those of what it imports. */
export interface Reading {
  readonly moduleResolution: 'nodenext' | 'bundler';
  readonly types: readonly string[];
}

/** The consumers. Those on Node use its frameworks too; the one for browsers has no types of Node. */
const consumers = {
  'an ES module, nodenext': { type: 'module', moduleResolution: 'nodenext', types: ['node'] },
  'CommonJS, nodenext': { type: 'commonjs', moduleResolution: 'nodenext', types: ['node'] },
  'an ES module, bundler': { type: 'module', moduleResolution: 'bundler', types: [] },
} as const;

export type Consumer = keyof typeof consumers;

export const consumerNames = Object.keys(consumers) as Consumer[];

/** What the strictest of consumers gives to TypeScript. */
export function writeConfig(file: string, { moduleResolution, types }: Reading, files: readonly string[]): void {
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
    types,
    outDir: 'out',
  };
  writeFileSync(file, JSON.stringify({ compilerOptions, files }));
}

/** The folder of a consumer inside the project that has the packages installed. */
export function consumerFolder(consumer: Consumer, project: string): string {
  return join(project, consumer.replaceAll(/\W+/g, '-').toLowerCase());
}

/** Writes the files of a consumer. */
export function writeConsumer(consumer: Consumer, project: string): void {
  const folder = consumerFolder(consumer, project);
  const { type } = consumers[consumer];
  mkdirSync(folder);
  cpSync(sources, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }));
  const file = join(folder, 'generated.ts');
  // TypeScript lets no import that becomes a `require` have attributes.
  if (type === 'commonjs') writeFileSync(file, readFileSync(file, 'utf8').replace(" with { type: 'json' }", ''));
}

/** Compiles a consumer into its folder `out`; what the compiler said. */
export function compile(consumer: Consumer, project: string): Ran {
  const folder = consumerFolder(consumer, project);
  const files = consumers[consumer].moduleResolution === 'bundler' ? ['main.ts'] : ['main.ts', 'frameworks.ts'];
  writeConfig(join(folder, 'tsconfig.json'), consumers[consumer], files);
  return run(process.execPath, [tsc, '-p', folder], folder);
}

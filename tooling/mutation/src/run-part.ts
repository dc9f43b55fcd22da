// Runs Stryker on one part, in the folder of its package: node run-part.ts PART REPORT INCREMENTAL [FILE …]
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { parts } from './parts.ts';

const [name = '', report, incrementalFile, ...files] = process.argv.slice(2);
const part = parts[name];
if (part === undefined) throw new Error(`There is no part ${name}. There are ${Object.keys(parts).join(', ')}.`);
process.env.MUTATION_PART = name;
const local = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
process.chdir(local(`../../../${part.folder}`));

await new Stryker({
  mutate: files.length > 0 ? files : [...part.mutate],
  testRunner: 'vitest',
  vitest: { configFile: local('vitest.config.ts'), related: false, pool: 'threads' },
  plugins: ['@stryker-mutator/*', local('ignore-sentences.ts')],
  ignorers: ['sentences'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile,
  concurrency: 1,
  // Beside the package, so that what tests read by a relative path is there.
  tempDirName: '..',
  cleanTempDir: 'always',
  ignorePatterns: ['dist'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  // Much more than the tests need: a busy machine must not look like a loop that never ends.
  timeoutMS: 20_000,
  timeoutFactor: 5,
  allowEmpty: true,
  disableTypeChecks: false,
  // The copy needs no other tsconfig: it is as deep as the package.
  tsconfigFile: 'none.json',
  logLevel: process.env.MUTATION_LOG ?? 'warn',
} as never).runMutationTest();

/** A part of the code that is mutated with the tests that must notice it. */
export interface Part {
  readonly title: string;
  /** The package, from the root of the repository. */
  readonly folder: string;
  readonly mutate: readonly string[];
  /** Only tests that import the sources: a test of `dist` never sees a mutant. Those of real servers take too long. */
  readonly tests: readonly string[];
}

export const parts: Readonly<Record<string, Part>> = {
  testing: {
    title: 'The core of the test kit',
    folder: 'packages/testing',
    mutate: ['src/{differences,judge,response}/**/*.ts'],
    tests: ['test/*.test.ts', '!test/{globals,readme,storybook,types,examples}.test.ts'],
  },
  kit: {
    title: 'The rest of the test kit',
    folder: 'packages/testing',
    mutate: ['src/**/*.ts', '!src/{differences,judge,response}/**/*.ts'],
    tests: [
      'test/*.test.ts',
      'test/{coverage,faults,report}/*.test.ts',
      '!test/{globals,readme,types,coverage/processes,faults/playwright}.test.ts',
    ],
  },
  validation: {
    title: 'The runtime of the validators',
    folder: 'packages/runtime',
    mutate: ['src/validation/**/*.ts'],
    tests: ['test/validation/*.test.ts', 'test/envelope/*.test.ts', 'test/unknown-code.test.ts'],
  },
  rules: {
    title: 'The rules of `check`',
    folder: 'packages/catalog',
    mutate: ['src/check/rules/*.ts', '!src/check/rules/{index,sizes-are-limited}.ts'],
    tests: [
      'test/check/rules/*.test.ts',
      'test/examples/check-rules.test.ts',
      'test/include/*.test.ts',
      '!test/check/rules/sizes-are-limited.test.ts',
    ],
  },
};

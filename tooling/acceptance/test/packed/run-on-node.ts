import { expect, inject, test } from 'vitest';
import { mustRun } from '../repository.js';
import { type Consumer, consumerFolder } from './consumer-projects.js';
import { answered, clientLine, expected } from './expected-output.js';

/** Declares the tests of the compiled consumers on one Node. */
export function testsOnNode(version: string, node: string): void {
  const { project } = inject('packed');
  const folderOf = (consumer: Consumer): string => consumerFolder(consumer, project);

  test('imports it', () => {
    expect(mustRun(node, ['--version'], project)).toBe(`v${version}\n`);
    expect(mustRun(node, ['out/main.js'], folderOf('an ES module, nodenext'))).toBe(expected);
  });

  test('requires it, also where an ES module cannot be required', () => {
    const flags = ['--no-experimental-require-module', 'out/main.js'];
    expect(mustRun(node, flags, folderOf('CommonJS, nodenext'))).toBe(expected);
  });

  test.each(['an ES module, nodenext', 'CommonJS, nodenext'] as const)(
    'answers with every framework: %s',
    (consumer) => {
      expect(mustRun(node, ['out/frameworks.js'], folderOf(consumer))).toBe(answered);
    },
  );

  // Without React, which Node 20 itself cannot import then.
  test.each(['an ES module, nodenext', 'CommonJS, nodenext'] as const)(
    'runs %s where code generation from strings is forbidden',
    (consumer) => {
      const script = "import('./out/client.js').then(({ consumeClient }) => consumeClient()).then(console.log)";
      const flags = ['--disallow-code-generation-from-strings', '--eval', script];
      expect(mustRun(node, flags, folderOf(consumer))).toBe(clientLine);
    },
  );

  test('holds both copies in one process', () => {
    expect(mustRun(node, ['mixed.mjs'], folderOf('an ES module, nodenext'))).toBe('404 true true true true true\n');
  });
}

import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import type { DocumentFormat } from '../../../src/read/documents/document-formats.js';
import { contentOf } from './content.js';

const N = 40_000;

// Each needed time with the square of its size in a first version, or is of a kind that does in many parsers.
test.each<readonly [DocumentFormat, string, string]>([
  ['rst', 'borders without rows', '+--+--+\n'.repeat(N)],
  ['rst', 'borders of simple tables', '== ==\n'.repeat(N)],
  ['rst', 'a cell of open emphasis', `==== ====\nCode Text\n==== ====\n1    ${'*a `b '.repeat(N)}\n==== ====\n`],
  ['asciidoc', 'fences', '|===\n'.repeat(N)],
  ['asciidoc', 'fences that never end', '|====\n|===\n'.repeat(N)],
  ['asciidoc', 'open references', `|===\n|a |b\n|1 |${'<<'.repeat(N)}\n|===\n`],
  ['asciidoc', 'links without texts', `|===\n|a |b\n|1 |${'http://'.repeat(N)}\n|===\n`],
  ['plain', 'spaces', `a${' '.repeat(N)}b\n`],
  ['plain', 'bars', '|'.repeat(N)],
  ['markdown', 'a heading of spaces', `# 1001${' '.repeat(N)}x\n`],
  ['markdown', 'a heading of number signs', `# 1001 ${'# '.repeat(N)}x\n`],
  ['yaml', 'aliases', `a: &a 1\n${'- *a\n'.repeat(N).replaceAll('- ', () => 'k: ')}`],
  ['protobuf', 'enums in enums', 'enum E {'.repeat(N)],
])('%s: %s', async (format, _, text) => {
  const start = cpuTime();
  await contentOf(format, text);
  expect(cpuTime() - start).toBeLessThan(5000);
});

import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { roleOf } from '../../src/read/documents/columns/header-role.js';
import { splitMarkdown } from '../../src/read/documents/markdown/split-markdown.js';

test('a line of a hundred thousand dashes below a row takes no time', () => {
  const start = cpuTime();
  splitMarkdown(`| a | b |\n${'-'.repeat(200_000)}x\n`);
  expect(cpuTime() - start).toBeLessThan(3000);
});

test('a header of brackets takes no time', () => {
  const start = cpuTime();
  expect(roleOf(`${'('.repeat(200_000)}\n(`)).toBeUndefined();
  expect(cpuTime() - start).toBeLessThan(3000);
});

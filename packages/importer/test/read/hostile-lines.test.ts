import { cpuTime } from '@error-contracts/vitest-config/cpu-time';
import { expect, test } from 'vitest';
import { splitMarkdown } from '../../src/read/documents/markdown/split-markdown.js';
import { columnRoles } from '../../src/read/documents/tables/column-roles.js';

test('a line of a hundred thousand dashes below a row takes no time', () => {
  const start = cpuTime();
  splitMarkdown(`| a | b |\n${'-'.repeat(200_000)}x\n`);
  expect(cpuTime() - start).toBeLessThan(3000);
});

test('a header of brackets takes no time', () => {
  const start = cpuTime();
  expect([...columnRoles([`${'('.repeat(200_000)}\n(`])]).toEqual([]);
  expect(cpuTime() - start).toBeLessThan(3000);
});

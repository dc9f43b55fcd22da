import { expect, test } from 'vitest';
import { splitMarkdown } from '../../src/read/documents/markdown/split-markdown.js';
import { columnRoles } from '../../src/read/documents/tables/column-roles.js';

test('a line of a hundred thousand dashes below a row takes no time', () => {
  const start = performance.now();
  splitMarkdown(`| a | b |\n${'-'.repeat(200_000)}x\n`);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a header of brackets takes no time', () => {
  const start = performance.now();
  expect([...columnRoles([`${'('.repeat(200_000)}\n(`])]).toEqual([]);
  expect(performance.now() - start).toBeLessThan(3000);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../src/index.js';
import { folderWith, HEADER, line, shop } from './support/shop.js';

const locked = line('asserted', 'ORDER_LOCKED', 2001);

test('a line of 100 MB is told, needs no memory, and those below it count', async () => {
  const folder = folderWith({});
  const long = `{"kind":"asserted","test":"${'x'.repeat(1_000_000)}`;
  writeFileSync(join(folder, 'a.jsonl'), `${HEADER}\n`);
  for (let part = 0; part < 100; part++) writeFileSync(join(folder, 'a.jsonl'), long, { flag: 'a' });
  writeFileSync(join(folder, 'a.jsonl'), `\n${locked}\n`, { flag: 'a' });
  const catalog = await shop();
  const before = process.memoryUsage.rss();
  const { tally, diagnostics } = readFolder(folder, catalog);
  expect(process.memoryUsage.rss() - before).toBeLessThan(40_000_000);
  expect(diagnostics.map(({ line: at, message }) => `${at} ${message}`)).toEqual([
    '2 The line is longer than any that a recorder writes.',
  ]);
  expect(tally.fitting).toBe(1);
});

describe('files of 10,000 workers', () => {
  function timeFor(count: number, catalog: Awaited<ReturnType<typeof shop>>): number {
    const files = Array.from({ length: count }, (_, index) => [`${index}.jsonl`, `${HEADER}\n${locked}\n`]);
    const folder = folderWith(Object.fromEntries(files));
    const start = process.cpuUsage();
    expect(readFolder(folder, catalog).tally.fitting).toBe(count);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  }

  test('are read in linear time', async () => {
    const catalog = await shop();
    timeFor(500, catalog);
    const small = timeFor(1000, catalog);
    // Ten times as many may take some more than ten times as long, but not a hundred times.
    expect(timeFor(10_000, catalog)).toBeLessThan(40 * small);
  });
});

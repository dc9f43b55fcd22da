import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { root } from '../repository.js';
import type { Finder } from './fault.js';
import { faults } from './faults.js';
import { finderNames, finders } from './finders.js';
import { plantedCopy } from './planted-copy.js';

const MINUTES = 240_000;

describe('a copy of the service without a planted fault', () => {
  test.each(Object.keys(finders) as Finder[])(
    '%s: says nothing of any of them',
    async (finder) => {
      const { stdout, stderr } = await finders[finder](plantedCopy([]));
      const said = faults.filter((fault) => fault.finder === finder && fault.says.test(stdout + stderr));
      expect(
        said.map(({ what }) => what),
        stdout + stderr,
      ).toEqual([]);
    },
    MINUTES,
  );
});

/** What was found, as the table says it. */
const found = new Map<string, string>();

test.each(faults)(
  '$finder finds $what',
  async ({ what, edits, finder, says }) => {
    const { code, stdout, stderr } = await finders[finder](plantedCopy(edits));
    const output = stripVTControlCharacters(stdout + stderr);
    expect(output).toMatch(says);
    expect(code, output).not.toBe(0);
    found.set(what, sentenceOf(output, says));
  },
  MINUTES,
);

test('docs/testing-faults.md has the table (-u writes it)', async () => {
  expect(found.size).toBe(faults.length);
  expect(found.size).toBeGreaterThanOrEqual(20);
  await expect(page()).toMatchFileSnapshot(join(root, 'docs/testing-faults.md'));
});

/** What names the fault, without what may differ from one run to the next: the operation, other names, places. */
function sentenceOf(output: string, says: RegExp): string {
  const line = output.split('\n').find((text) => says.test(text)) ?? says.exec(output)?.[0] ?? '';
  const keep = (part: string) => (says.source.includes(part.replace(/[.*/]/g, '\\$&')) ? part : '…');
  return line
    .replace(/\s+/g, ' ')
    .replace(/^.*? error (?!TS)/, '')
    .replace(/[\w./-]*\/(?=[\w-]+\.ts\b)/g, '')
    .replace(/[:(]\d+[:,]\d+\)?/g, ':…')
    .replace(/\b[A-Z]+(?:_[A-Z]+)+\b/g, keep)
    .replace(/"[^"]*"/g, (text) => `"${keep(text.slice(1, -1))}"`)
    .replace(/the status \d+ is no/, 'the status … is no')
    .trim();
}

function page(): string {
  const rows = faults.map(({ what, finder }) => {
    const said = (found.get(what) ?? '').replaceAll('|', '\\|').replaceAll('`', "'");
    return `| ${what} | ${finderNames[finder]} | ${said.length > 220 ? `${said.slice(0, 219)}…` : said} |`;
  });
  return `${[
    '# Planted faults',
    '',
    '<!-- Written by tooling/acceptance/test/planted/faults.all.test.ts. Do not edit. -->',
    '',
    'Each fault was planted in a copy of `apps/api`, and found by the part of the test kit that is made for it.',
    'The copy without a fault has none of these findings.',
    '',
    '| fault | found by | as it says |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')}\n`;
}

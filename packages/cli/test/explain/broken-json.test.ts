import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitCatalog } from '../include/split-catalog.js';
import { CATALOG, project } from '../support/project.js';

const conflict = (ours: string, theirs: string): string => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> main\n`;
const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;
const cardLine = CATALOG.split('\n').find((line) => line.includes('"CARD_EXPIRED"')) ?? '';

describe('a catalogue that is no valid JSON is explained as far as it can be read', () => {
  test.each([
    ['a comma too many', CATALOG.replace('"status": 402,', '"status": 402,,')],
    ['a comma at the end', CATALOG.replace('"domain": "payment" }', '"domain": "payment" },')],
    ['a comma too few', CATALOG.replace('"status": 402,', '"status": 402')],
    ['a comment', CATALOG.replace('  "errors"', '  // ours\n  "errors"')],
    ['a name without quotes', CATALOG.replace('"sourceLocale"', 'sourceLocale')],
    ['a key that is written twice', CATALOG.replace('"status": 402', '"status": 402, "status": 402')],
    ['the first half of a file', CATALOG.slice(0, CATALOG.indexOf('"domain": "payment"'))],
    ['a conflict of git', CATALOG.replace(`${cardLine}\n`, conflict(cardLine, cardLine))],
    ['a conflict of git at its start', `<<<<<<< HEAD\n${CATALOG}`],
    ['a byte order mark', `\uFEFF${CATALOG}`],
  ])('%s', async (_, catalog) => {
    const { run, write } = project();
    write('catalog.json', catalog);
    for (const asked of ['3001', 'card_expired', 'Your card has expired.']) {
      const { code, stdout, stderr } = await run('explain', asked);
      expect(code, stdout + stderr).toBe(0);
      expect(stdout).toContain('3001 CARD_EXPIRED');
      expect(stdout).toMatch(new RegExp(`defined in {3}catalog\\.json:${lineOf(catalog, '"CARD_EXPIRED"')}\\n`));
      expect(stderr).toBe(
        'note: catalog.json is no valid JSON, so this is what can be read. error-contracts check says more.\n',
      );
    }
  });

  test('UTF-16', async () => {
    const { folder, run } = project();
    writeFileSync(join(folder, 'catalog.json'), Buffer.from(`\uFEFF${CATALOG}`, 'utf16le'));
    expect((await run('explain', '3001')).stdout).toContain('Your card has expired.');
  });

  test('a file that it includes', async () => {
    const { run, read, write } = splitCatalog();
    const file = 'errors/orders.json';
    write(file, read(file).replace(/^\{/, '{,'));
    const { code, stdout, stderr } = await run('explain', 'ORDER_NOT_FOUND');
    expect(code, stdout + stderr).toBe(0);
    expect(stderr).toContain(`note: ${file} is no valid JSON`);
  });
});

test.each([
  ['nothing but brackets', '['.repeat(1_000_000)],
  ['brackets inside of it', `{"errors":${'{"a":'.repeat(300_000)}`],
  ['a list', '[1,'],
  ['binary', '\u0000\u0001{"errors"'],
  ['a text', 'hello'],
])('what nobody can read is reported, not explained: %s', async (_, catalog) => {
  const { run, write } = project();
  write('catalog.json', catalog);
  const { code, stdout, stderr } = await run('explain', '3001');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^catalog\.json:\d+:\d+ error /);
  expect(stderr).not.toContain('bug');
});

test('keys of the language are no errors', async () => {
  const { run, write } = project();
  write('catalog.json', '{ "errors": { "__proto__": { "CARD_GONE": { "code": 1 } }, } }');
  for (const asked of ['CARD_GONE', 'toString', 'constructor']) expect((await run('explain', asked)).code).toBe(1);
});

test('a catalogue without a name has no gap in the message', async () => {
  const { run, write } = project();
  write('catalog.json', '{ "errors": { "CARD_GONE": { "code": 1 } } }');
  expect((await run('explain', '7')).stderr).toContain('error: "7" is not an error of the catalogue.\n');
});

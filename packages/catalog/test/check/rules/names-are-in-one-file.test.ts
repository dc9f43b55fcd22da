import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.js';
import { rule } from '../../../src/check/rules/names-are-in-one-file.js';
import { catalogOf, sourcesWith } from '../../include/sources-with.js';

const entry = (code: number) => ({ code, message: `${code}.`, status: 400, domain: 'shop' });

test('a name in three files is reported once in the first and in each other one', async () => {
  const sources = await sourcesWith(catalogOf(['a.json', 'b.json'], { TWICE: entry(1001), ONCE: entry(1002) }), {
    'a.json': { errors: { TWICE: entry(1003), HERE: entry(1004) } },
    'b.json': { errors: { TWICE: entry(1005), HERE: entry(1006), THERE: entry(1007) } },
  });
  const found = check(sources).diagnostics.filter((one) => one.rule === rule.name);
  expect(found.map(({ file, message, help, value }) => [file, message, help, value]).sort()).toEqual([
    ['a.json', 'HERE is also in b.json.', 'Delete one of the two.', '"HERE"'],
    ['a.json', 'TWICE is also in catalog.json.', 'Delete one of the two.', '"TWICE"'],
    ['b.json', 'HERE is also in a.json.', 'Delete one of the two.', '"HERE"'],
    ['b.json', 'TWICE is also in catalog.json.', 'Delete one of the two.', '"TWICE"'],
    ['catalog.json', 'TWICE is also in a.json.', 'Delete one of the two.', '"TWICE"'],
  ]);
  // At the name, not at its value.
  for (const { line, column } of found) expect([line, column]).toEqual([expect.any(Number), 5]);
});

import { fileURLToPath } from 'node:url';
import { readSources } from '@error-contracts/catalog/read';
import { expect, test } from 'vitest';
import { shippedLocales } from '../../checks/mutations/shipped.js';
import { compareWithIcu } from './compare-with-icu.js';
import { everyConstruct } from './every-construct.js';

const WHOLE = [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  9,
  10,
  11,
  12,
  14,
  19,
  20,
  21,
  22,
  25,
  99,
  100,
  101,
  102,
  103,
  111,
  121,
  999,
  1000,
  1001,
  1234,
  9999,
  10_000,
  12_345,
  100_000,
  999_999,
  1_000_000,
  1_234_567,
  2_000_000,
  1_000_000_000,
  Number.MAX_SAFE_INTEGER,
];
const OTHERS = [-1, -3, -1234, 0.1, 0.5, 1.1, 1.5, 2.25, 1234.5678, 1_000_000.5];
const TEXTS = ['Ann', 'مرحبا', "it's {count}", '<i>#</i>', ''];

test('the shipped messages in every language have the texts of ICU4C', async (context) => {
  const sources = await readSources(fileURLToPath(new URL('../../../../../schemas/catalog.json', import.meta.url)));
  const compared = await compareWithIcu(context, sources, ({ schema }) =>
    schema.type === 'integer' ? WHOLE.slice(1) : TEXTS.slice(0, 4),
  );
  expect(compared).toBeGreaterThan(shippedLocales.length * 150);
});

test('every construct of our messages in every shipped language has the text of ICU4C', async (context) => {
  const tags = [...shippedLocales.filter((tag) => tag !== 'en'), 'zh-CN'];
  const compared = await compareWithIcu(context, await everyConstruct(tags), ({ name, schema }) => {
    if (name === 'kind') return ['mail', 'phone', 'other'];
    if (schema.type === 'string') return TEXTS;
    return schema.type === 'integer' ? [...WHOLE, ...OTHERS.filter(Number.isInteger)] : [...OTHERS, ...WHOLE];
  });
  expect(compared).toBeGreaterThan(tags.length * 300);
});

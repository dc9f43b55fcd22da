import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { BRAND, type Brand, brandOf } from '../../src/brand/index.js';

const brand: Brand = { catalog: 'shop', name: 'OUT_OF_STOCK' };

test('the brand of a value is read', () => {
  expect(brandOf({ [BRAND]: brand })).toBe(brand);
  expect(brandOf(Object.create({ [BRAND]: brand }))).toBe(brand);
});

test('every version of the packages has the same brand', () => {
  expect(BRAND).toBe(Symbol.for('@error-contracts/error'));
});

test('the ES module and the CommonJS module have the same brand', async () => {
  const module = '@error-contracts/runtime/brand';
  const copies = [await import(module), createRequire(import.meta.url)(module)];
  for (const copy of copies) expect(copy.brandOf({ [BRAND]: brand })).toBe(brand);
});

const trap = new Proxy(
  {},
  {
    get: () => {
      throw new Error('trap');
    },
  },
);

test.each([null, undefined, 'OUT_OF_STOCK', 1, {}, brand, new Error('OUT_OF_STOCK'), trap])('%# has none', (value) => {
  expect(brandOf(value)).toBeUndefined();
});

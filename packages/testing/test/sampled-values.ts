import type { Schema } from '@error-contracts/runtime/examples';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type ArbitraryContext, arbitraryOf } from '../src/arbitraries/arbitrary-of.js';

/** The context of a schema that stands alone. */
const ALONE: ArbitraryContext = { further: [], shuffles: false };

/** Returns 300 values; the same ones each time. */
export function valuesOf(schema: Schema, context = ALONE): readonly unknown[] {
  const values = fc.sample(arbitraryOf(schema, context), { seed: 1, numRuns: 300 });
  expect(values).toHaveLength(300);
  return values;
}

/** Returns the different values, as JSON. */
export const kindsOf = (schema: Schema, context = ALONE): readonly string[] =>
  [...new Set(valuesOf(schema, context).map((value) => JSON.stringify(value)))].sort();

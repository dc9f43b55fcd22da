import type { Schema } from '@error-contracts/runtime/examples';
import { conditionsOf } from '@error-contracts/runtime/keywords';
import fc, { type Arbitrary } from 'fast-check';
import { limitOf } from './limit-of.js';

/** Returns an arbitrary of the numbers that a schema accepts. */
export function numberArbitrary(schema: Schema): Arbitrary<number> {
  const { type, exclusiveMinimum: above, exclusiveMaximum: below, multipleOf } = schema;
  const isWhole = type === 'integer';
  const isStepped = isWhole || typeof multipleOf === 'number';
  const widest = isStepped ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  const min = Math.max(limitOf(schema.minimum, -widest), limitOf(above, -widest));
  const max = Math.min(limitOf(schema.maximum, widest), limitOf(below, widest));
  const all = isStepped ? multiples([min, max], limitOf(multipleOf, 1)) : fc.double({ min, max, noNaN: true });
  const conditions = conditionsOf(schema);
  if (conditions.length === 0) return all;
  return all.filter((value) => {
    const isInLimits = value >= min && value <= max && (!isWhole || Number.isSafeInteger(value));
    return isInLimits && conditions.every(({ accepts }) => accepts(value as never));
  });
}

function multiples([min, max]: readonly [min: number, max: number], step: number): Arbitrary<number> {
  const times = fc.integer({
    min: Math.max(Math.ceil(min / step), Number.MIN_SAFE_INTEGER),
    max: Math.min(Math.floor(max / step), Number.MAX_SAFE_INTEGER),
  });
  // The last digits are those of binary fractions.
  return step === 1 ? times : times.map((count) => Number((count * step).toPrecision(15)));
}

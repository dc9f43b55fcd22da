import { createHash } from 'node:crypto';

/** The seed of everything random in tests: always the same in `npm test`, and new ones in `npm run fuzz:self`. */
export const fuzzSeed: number = Number(process.env.FUZZ_SEED ?? 1);

/** How many times as much a fuzz tries as in `npm test`. */
export const fuzzScale: number = Number(process.env.FUZZ_SCALE ?? 1);

/** Returns the parameters with which fast-check tries some examples, 100 as by itself. */
export function fuzzRuns(examples = 100): { readonly seed: number; readonly numRuns: number } {
  return { seed: fuzzSeed, numRuns: Math.ceil(examples * fuzzScale) };
}

/** Random numbers that depend on a seed only. */
export interface Random {
  /** Returns a whole number from 0 to below the limit. */
  below(limit: number): number;
  /** Returns a number from 0 to below 1. */
  fraction(): number;
  pick<Value>(values: readonly Value[]): Value;
}

/** Returns random numbers: the digests of the seed and a counter. */
export function randomFrom(seed: number): Random {
  let count = 0;
  const fraction = (): number => {
    const digest = createHash('sha256').update(`${seed} ${count++}`).digest();
    return digest.readUIntBE(0, 6) / 2 ** 48;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return { below, fraction, pick: (values) => values[below(values.length)] as (typeof values)[number] };
}

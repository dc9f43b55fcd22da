import { fuzzScale, fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import { expect, test } from 'vitest';
import { loopsOfKills } from './loops-of-kills.js';

const KILLS = Math.ceil(10 * fuzzScale);

test(
  'two loops of processes that are killed at random moments lose no text, and leave nothing behind',
  async () => {
    expect((await loopsOfKills(fuzzSeed, KILLS)).size).toBeGreaterThan(1);
  },
  60_000 + KILLS * 5000,
);

import { expect, test } from 'vitest';
import { loopsOfKills } from './loops-of-kills.js';

const SEED = Number(process.env.FUZZ_SEED ?? 20_240_607);
const SCALE = Number(process.env.FUZZ_SCALE ?? 1);
const KILLS = Math.ceil(40 * SCALE);

test(
  'two loops of processes that are killed at random moments lose no text, and leave nothing behind',
  async () => {
    expect((await loopsOfKills(SEED, KILLS)).size).toBeGreaterThan(1);
  },
  60_000 + KILLS * 5000,
);

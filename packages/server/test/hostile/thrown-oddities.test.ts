import { describeSurvival } from './survival.js';

/** `FUZZ_SCALE` makes it a longer run: `npm run fuzz:self`. */
describeSurvival(150 * Number(process.env.FUZZ_SCALE ?? 1));

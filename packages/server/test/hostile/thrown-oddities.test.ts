import { fuzzScale } from '@error-contracts/vitest-config/fuzz';
import { describeSurvival } from './survival.js';

/** `FUZZ_SCALE` makes it a longer run: `npm run fuzz:self`. */
describeSurvival(150 * fuzzScale);

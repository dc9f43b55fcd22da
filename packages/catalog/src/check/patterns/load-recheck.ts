import { createRequire } from 'node:module';
import type { checkSync } from 'recheck';

/** Loads recheck, which takes 0.1 to 0.4 s: only a catalogue with patterns pays for it. */
export function loadRecheck(): typeof checkSync {
  const require = createRequire(import.meta.url);
  return (require('../../embedded/recheck/recheck.cjs') as { checkSync: typeof checkSync }).checkSync;
}

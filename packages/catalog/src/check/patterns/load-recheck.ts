import { createRequire } from 'node:module';
import type { checkSync } from 'recheck';

/** Loads recheck, which takes 0.1 to 0.4 s: only a catalogue with patterns pays for it. */
export function loadRecheck(): typeof checkSync {
  // The path stays as it is in a bundle: whoever bundles this module puts recheck beside it.
  const require = createRequire(import.meta.url);
  return (require('./embedded/recheck.cjs') as { checkSync: typeof checkSync }).checkSync;
}

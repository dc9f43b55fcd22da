import type { Sighting } from './sighting.js';

/** Takes down what is seen. */
export type Recorder = (sighting: Sighting) => void;

/** The property of `globalThis` that has the recorder: the same symbol in every package and in every copy of it. */
export const RECORDER: unique symbol = Symbol.for('error-contracts.coverage') as never;

/** Returns the recorder of this process; undefined if nobody records, which is the case outside of tests. */
export function currentRecorder(): Recorder | undefined {
  return (globalThis as { readonly [RECORDER]?: Recorder })[RECORDER];
}

/** Records that an error was seen, if anybody records. Never throws: what is seen must not change what happens. */
export function sighted(sighting: Sighting): void {
  try {
    currentRecorder()?.(sighting);
  } catch {
    // A recorder that fails says so itself.
  }
}

import { SECRET } from './test-errors.js';

/** A chunk, or none, then an error. */
export async function* failingStream(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    yield new TextEncoder().encode(chunk);
    // So that it leaves before the error comes.
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(SECRET);
}

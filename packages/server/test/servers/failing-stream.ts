import { SECRET } from './test-errors.js';

/** Yields these chunks, then throws. */
export async function* failingStream(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    yield new TextEncoder().encode(chunk);
    // The chunk must be sent before the error comes.
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(SECRET);
}

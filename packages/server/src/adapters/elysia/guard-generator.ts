import type { NodeBindings } from '../fetch/guard-stream.js';
import { breakOff } from '../node/break-off.js';

/**
 * Returns the generator of a handler. If it fails after its first value, the failure is reported and the connection is
 * closed: Elysia would end the response as a whole one.
 */
export async function* guardGenerator(
  source: AsyncIterable<unknown> | Iterable<unknown>,
  bindings: NodeBindings | undefined,
  report: (thrown: unknown) => void,
): AsyncGenerator<unknown> {
  let isBegun = false;
  try {
    for await (const value of source) {
      isBegun = true;
      yield value;
    }
  } catch (thrown) {
    // What fails before is answered.
    if (!isBegun) throw thrown;
    report(thrown);
    if (bindings !== undefined) breakOff(bindings.outgoing);
  }
}

/** Returns whether a handler returned a generator. */
export function isGenerator(value: unknown): value is AsyncGenerator {
  return /^\[object (Async)?Generator\]$/.test(Object.prototype.toString.call(value));
}

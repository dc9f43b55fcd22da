import { isThenable } from '../response/identify-response.js';
import { DEEPEST_PROMISE, ENDLESS_PROMISE, settlementOf } from '../response/settlement-of.js';
import { inWords, withDeadline } from '../response/with-deadline.js';

/** What came out of a value that a test expects to be, or to throw, an error. */
export type Outcome =
  | { readonly thrown: unknown }
  /** Nothing was thrown: what was returned instead. */
  | { readonly returned: unknown; readonly from: 'a function' | 'a promise' }
  /** Nothing came in time. */
  | { readonly problem: string };

/** Returns what a function throws, what a promise rejects with, or the value itself; a promise of it if it must wait. */
export function outcomeOf(value: unknown, timeout: number | undefined = 4_000): Outcome | Promise<Outcome> {
  if (isThenable(value)) return settled(value, timeout);
  if (typeof value !== 'function') return { thrown: value };
  try {
    const returned: unknown = value();
    return isThenable(returned) ? settled(returned, timeout) : { returned, from: 'a function' };
  } catch (thrown) {
    return { thrown };
  }
}

function settled(promise: PromiseLike<unknown>, timeout: number): Promise<Outcome> {
  return withDeadline<Outcome>(outcomeOfPromise(promise, 0), timeout, () => ({
    problem: `The promise was still pending after ${inWords(timeout)}.`,
  }));
}

async function outcomeOfPromise(promise: PromiseLike<unknown>, depth: number): Promise<Outcome> {
  const settlement = await settlementOf(promise);
  if ('reason' in settlement) return { thrown: settlement.reason };
  const { value } = settlement;
  if (!isThenable(value)) return { returned: value, from: 'a promise' };
  return depth === DEEPEST_PROMISE ? { problem: ENDLESS_PROMISE } : outcomeOfPromise(value, depth + 1);
}

/** How a promise ended: with one more promise perhaps, which is not waited for. */
export type Settlement = { readonly value: unknown } | { readonly reason: unknown };

/** A promise may give a promise, but not for ever. */
export const DEEPEST_PROMISE = 10;

/** What is said of a promise that gives promises for ever. */
export const ENDLESS_PROMISE = 'The promise gives a promise again and again.';

/**
 * Resolves to how a promise of any library ended. Unlike `await` it does not follow what the promise gives: one that gives
 * itself would keep the process busy, so that no deadline passes.
 */
export function settlementOf(promise: PromiseLike<unknown>): Promise<Settlement> {
  return new Promise((resolve) => {
    try {
      promise.then(
        (value) => resolve({ value }),
        (reason: unknown) => resolve({ reason }),
      );
    } catch (reason) {
      resolve({ reason });
    }
  });
}

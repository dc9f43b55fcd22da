// Taken when the module is loaded: fake timers of a test would never ring.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** Resolves to what a promise gives, or to what `late` returns if it gives nothing in time. */
export async function withDeadline<Value>(
  promise: PromiseLike<Value>,
  milliseconds: number,
  late: () => Value,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<Value>((resolve) => {
    timer = startTimer(() => resolve(late()), milliseconds);
  });
  try {
    return await Promise.race([promise, passed]);
  } finally {
    stopTimer(timer);
  }
}

/** Returns a time as people say it: `4 s`, `250 ms`. */
export function inWords(milliseconds: number): string {
  return milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
}

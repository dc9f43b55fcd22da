/** A deadline that can be stopped. */
export interface Deadline {
  /** Resolves when the deadline has passed, unless it was stopped. */
  readonly passed: Promise<'late'>;
  readonly stop: () => void;
}

/** Returns a deadline that many milliseconds from now. */
export function startDeadline(milliseconds: number): Deadline {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  return { passed, stop: () => clearTimeout(timer) };
}

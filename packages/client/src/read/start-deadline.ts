/** A time that passes, unless it is stopped. */
export interface Deadline {
  readonly passed: Promise<'late'>;
  readonly stop: () => void;
}

/** A deadline so many milliseconds from now. */
export function startDeadline(milliseconds: number): Deadline {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  return { passed, stop: () => clearTimeout(timer) };
}

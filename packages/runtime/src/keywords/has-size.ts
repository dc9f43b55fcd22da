/** Returns whether an object has at least so many properties, and at most so many. */
export function hasSize(value: object, least: number, most: number = Number.POSITIVE_INFINITY): boolean {
  const { length } = Object.keys(value);
  return length >= least && length <= most;
}

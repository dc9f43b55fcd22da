/** Returns the limit that a schema has; another number if it has none. */
export function limitOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

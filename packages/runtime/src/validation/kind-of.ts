/** The kind of a value, for a report: its `typeof`, but `null`, `array` and `not-finite` (NaN, Infinity) stand apart. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? 'not-finite' : typeof value;
}

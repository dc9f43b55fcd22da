/** Returns true for a `Response`, by its shape, because a framework may bring its own class. Never throws. */
export function isResponse(value: unknown): value is Response {
  try {
    return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'body' in value;
  } catch {
    return false;
  }
}

/** True for a Response, by its shape: a framework may bring one of its own. Never throws. */
export function isResponse(value: unknown): value is Response {
  try {
    return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'body' in value;
  } catch {
    return false;
  }
}

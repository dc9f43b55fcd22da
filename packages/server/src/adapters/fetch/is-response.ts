/** Returns true for a `Response`, by its shape, because a framework may bring its own class. Never throws. */
export function isResponse(value: unknown): value is Response {
  try {
    return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value && 'body' in value;
  } catch {
    return false;
  }
}

/** Returns true for a `Response` that says that nothing failed. Never throws. */
export function isSuccess(value: unknown): value is Response {
  try {
    return isResponse(value) && value.status < 400;
  } catch {
    return false;
  }
}

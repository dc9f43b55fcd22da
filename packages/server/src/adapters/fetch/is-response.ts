/** Returns true for a `Response`, by its shape, because a framework may bring its own class. Never throws. */
export function isResponse(value: unknown): value is Response {
  try {
    if (typeof value !== 'object' || value === null || !('body' in value)) return false;
    const { status, headers, clone } = value as Partial<Response>;
    return typeof status === 'number' && typeof headers?.get === 'function' && typeof clone === 'function';
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

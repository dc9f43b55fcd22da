/**
 * Returns true for what `redirect()` and `error()` of SvelteKit throw: both are no `Error`, and of classes that cannot be
 * told by their names. Never throws.
 */
export function isControlFlow(thrown: unknown): boolean {
  try {
    if (typeof thrown !== 'object' || thrown === null || thrown instanceof Error) return false;
    const { status, location, body } = thrown as Thrown;
    // Neither is written as an object.
    if (typeof status !== 'number' || Object.getPrototypeOf(thrown) === Object.prototype) return false;
    return typeof location === 'string' || typeof body?.message === 'string';
  } catch {
    return false;
  }
}

interface Thrown {
  readonly status?: unknown;
  readonly location?: unknown;
  readonly body?: { readonly message?: unknown } | null;
}

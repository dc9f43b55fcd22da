/**
 * Returns true for what Next.js throws to control itself: `redirect()`, and the signals of its rendering. Never throws.
 */
export function isControlFlow(thrown: unknown): boolean {
  const digest = digestOf(thrown);
  return digest !== undefined && SIGNAL.test(digest) && statusOfSignal(thrown) === undefined;
}

/** Returns the status that Next.js should answer with: for `notFound()`, `unauthorized()` and `forbidden()`. */
export function statusOfSignal(thrown: unknown): number | undefined {
  const status = /^NEXT_HTTP_ERROR_FALLBACK;(\d{3})$/.exec(digestOf(thrown) ?? '')?.[1];
  return status === undefined ? undefined : Number(status);
}

const SIGNAL = /^(NEXT_|DYNAMIC_SERVER_USAGE|BAILOUT_TO_CLIENT_SIDE_RENDERING|HANGING_PROMISE_REJECTION)/;

function digestOf(thrown: unknown): string | undefined {
  try {
    const { digest } = thrown as { readonly digest?: unknown };
    return typeof digest === 'string' ? digest : undefined;
  } catch {
    return undefined;
  }
}

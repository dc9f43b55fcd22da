/** True for what Next.js throws to steer itself: `redirect()`, and the signals by which it renders. Never throws. */
export function isControlFlow(thrown: unknown): boolean {
  const digest = digestOf(thrown);
  return digest !== undefined && SIGNAL.test(digest) && statusOfSignal(thrown) === undefined;
}

/** The status that Next.js is asked to answer with: `notFound()`, `unauthorized()`, `forbidden()`. */
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

/** Resolves after some milliseconds. Rejects with the reason of the signal if that is aborted before. */
export function wait(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = milliseconds === Number.POSITIVE_INFINITY ? undefined : setTimeout(finish, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });

    function finish(): void {
      signal?.removeEventListener('abort', abort);
      resolve();
    }

    function abort(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}

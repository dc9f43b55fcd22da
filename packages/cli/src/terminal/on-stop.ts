/** Whether a person, or the system, asked the command to stop. */
export interface StopRequest {
  readonly signal: AbortSignal;
  /** From now on a signal ends the process as if nobody listened. */
  forget(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Returns a request that is aborted by Ctrl-C, or by a signal that ends a process. The second one ends it at once. */
export function onStop(): StopRequest {
  const controller = new AbortController();
  const forget = (): void => {
    for (const name of SIGNALS) process.off(name, stop);
  };
  const stop = (): void => {
    controller.abort();
    forget();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return { signal: controller.signal, forget };
}

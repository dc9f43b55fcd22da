import type { ResponseHead } from './response-head.js';

/** Whether the body may be JSON: its type says so (`application/problem+json` too), or there is none. */
export function isJson({ header }: ResponseHead): boolean {
  const type = header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return !type || type === 'application/json' || type === 'text/json' || /^[\w.-]+\/[\w.+-]+\+json$/.test(type);
}

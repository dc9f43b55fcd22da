import type { ResponseHead } from './response-head.js';

/** Returns whether the body may be JSON: its type is JSON (`application/problem+json` too), or it has no type. */
export function isJson({ header }: ResponseHead): boolean {
  const type = header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return !type || /^((application|text)\/|[\w.-]+\/[\w.+-]+\+)json$/.test(type);
}

import type { ReceivedError } from '../received-error.js';

const KINDS: readonly unknown[] = [
  'error',
  'challenge',
  'unknown',
  'unreadable',
  'network',
  'timeout',
  'aborted',
] satisfies readonly ReceivedError['kind'][];

/** Whether a reader made the value; also where it has been JSON since. */
export function isReceivedError(value: unknown): value is ReceivedError {
  if (typeof value !== 'object' || value === null) return false;
  const { known, kind, retry, retryAfter } = value as Partial<ReceivedError>;
  return typeof known === 'boolean' && KINDS.includes(kind) && typeof retry === 'string' && retryAfter !== undefined;
}

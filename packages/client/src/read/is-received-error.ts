import type { AnyKnownError, ReceivedError } from '../received-error.js';

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
  const { known, kind, name, code, retry, ...facts } = value as Partial<AnyKnownError>;
  // A body that a stranger sent must not pass for it and then fail to be shown.
  const hasText = typeof facts.message === 'string' && (typeof code === 'number' || typeof code === 'string');
  return (
    KINDS.includes(kind) &&
    known === (typeof name === 'string') &&
    (known || name === null) &&
    (known ? hasText : code === null || hasText) &&
    typeof retry === 'string' &&
    isNullOr('number', facts.status) &&
    isNullOr('number', facts.retryAfter) &&
    isNullOr('string', facts.requestId) &&
    isNullOr('string', facts.contentLanguage)
  );
}

function isNullOr(type: 'number' | 'string', value: unknown): boolean {
  return value === null || typeof value === type;
}

import type { AnyKnownError, ReceivedError } from './received-error.js';

const KINDS: readonly unknown[] = [
  'error',
  'challenge',
  'unknown',
  'unreadable',
  'network',
  'timeout',
  'aborted',
] satisfies readonly ReceivedError['kind'][];

/** Returns whether a reader made the value, even if the value has been JSON since. */
export function isReceivedError(value: unknown): value is ReceivedError {
  if (typeof value !== 'object' || value === null) return false;
  const { known, kind, name, code, retry, others, ...facts } = value as Partial<AnyKnownError>;
  // Every property is checked, because a stranger may send a body that looks like it and then cannot be shown.
  const hasText = typeof facts.message === 'string' && (typeof code === 'number' || typeof code === 'string');
  return (
    KINDS.includes(kind) &&
    known === (typeof name === 'string') &&
    (known || name === null) &&
    (known ? hasText : code === null || hasText) &&
    (code === null || areOthers(others)) &&
    typeof retry === 'string' &&
    [facts.status, facts.retryAfter].every((fact) => fact === null || typeof fact === 'number') &&
    [facts.requestId, facts.contentLanguage].every((fact) => fact === null || typeof fact === 'string')
  );
}

/** The others have no others themselves, which also limits the recursion. */
function areOthers(others: unknown): boolean {
  return Array.isArray(others) && others.every((other) => !other?.others?.length && isReceivedError(other));
}

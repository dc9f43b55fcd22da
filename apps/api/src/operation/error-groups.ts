import { errorGroup } from '@error-contracts/server/operations';
import { contract } from '@error-contracts/types';
import type { Conditions, Operation } from './operation.ts';

/** What every operation can answer with. */
export const always: Conditions = errorGroup(contract, {
  SYSTEM_BUSY: 'The database is not available for now, or something unexpected happened.',
  REQUEST_PARAMETERS_INCOMPLETE: 'The request cannot be read or is too large, or a part of it has the wrong form.',
  REQUEST_TIMEOUT: 'The request does not arrive in time.',
});

const ofSession: Conditions = errorGroup(contract, {
  SIGN_IN_REQUIRED: 'There is no session cookie.',
  SESSION_INVALID: 'The session never began or has ended.',
  SESSION_EXPIRED: 'The session has passed its lifetime.',
});

const ofWriting: Conditions = errorGroup(contract, {
  OPERATION_FORBIDDEN: 'A page of another origin sends the request.',
});

const ofFields: Conditions = errorGroup(contract, { PARAMETER_MISSING: 'A required field is missing or empty.' });

/** Returns the errors that follow from what an operation takes, and from whom. */
export function groupsOf({ method, signedIn, body, query, fields }: Operation): readonly Conditions[] {
  const required = [...(body?.required ?? []), ...(query?.required ?? [])];
  const isNamed = required.some((field) => fields?.[field]?.missing === undefined);
  return [...(signedIn ? [ofSession] : []), ...(method === 'GET' ? [] : [ofWriting]), ...(isNamed ? [ofFields] : [])];
}

import type { ErrorName } from '@error-contracts/types';
import type { ErrorConditions, Operation } from './operation.ts';

/** Returns all errors that an operation can answer with: its own, and those that follow from its declaration. */
export function errorsOf(operation: Operation): ErrorConditions {
  const conditions = new Map<ErrorName, string>();
  for (const [name, condition] of [...inherited(operation), ...(Object.entries(operation.errors) as Condition[])]) {
    const known = conditions.get(name);
    conditions.set(name, known === undefined ? condition : `${condition} ${known}`);
  }
  return Object.fromEntries(conditions);
}

type Condition = readonly [ErrorName, string];

function* inherited({ method, signedIn, body, query, fields }: Operation): Generator<Condition> {
  yield ['SYSTEM_BUSY', 'The database is not available for now, or something unexpected happened.'];
  if (signedIn) {
    yield ['SIGN_IN_REQUIRED', 'There is no session cookie.'];
    yield ['SESSION_INVALID', 'The session never began or has ended.'];
    yield ['SESSION_EXPIRED', 'The session has passed its lifetime.'];
  }
  yield [
    'REQUEST_PARAMETERS_INCOMPLETE',
    'The request cannot be read or is too large, or a part of it has the wrong form.',
  ];
  yield ['REQUEST_TIMEOUT', 'The request does not arrive in time.'];
  if (method !== 'GET') yield ['OPERATION_FORBIDDEN', 'A page of another origin sends the request.'];
  const required = [...(body?.required ?? []), ...(query?.required ?? [])];
  if (required.some((field) => fields?.[field]?.missing === undefined)) {
    yield ['PARAMETER_MISSING', 'A required field is missing or empty.'];
  }
}

import type { ErrorName } from '@error-contracts/types';
import type { ErrorConditions, Route } from './route.ts';

/** All errors that an operation can answer with: its own, and those that follow from how it is declared. */
export function errorsOf(route: Route): ErrorConditions {
  const conditions = new Map<ErrorName, string>();
  for (const [name, condition] of [...inherited(route), ...(Object.entries(route.errors) as Condition[])]) {
    const known = conditions.get(name);
    conditions.set(name, known === undefined ? condition : `${condition} ${known}`);
  }
  return Object.fromEntries(conditions);
}

type Condition = readonly [ErrorName, string];

function* inherited(route: Route): Generator<Condition> {
  yield ['SYSTEM_BUSY', 'The database cannot do its work for now, or something happened that nobody expected.'];
  if (route.signedIn) {
    yield ['SIGN_IN_REQUIRED', 'There is no session cookie.'];
    yield ['SESSION_INVALID', 'The session was never begun or has been ended.'];
    yield ['SESSION_EXPIRED', 'The session has passed its lifetime.'];
  }
  yield [
    'REQUEST_PARAMETERS_INCOMPLETE',
    'The request cannot be read or is too large, or something in it has the wrong form.',
  ];
  if (route.method !== 'GET') yield ['OPERATION_FORBIDDEN', 'A page of another origin sends the request.'];
  const required = [...(route.body?.required ?? []), ...(route.query?.required ?? [])];
  if (required.some((field) => route.fields?.[field]?.missing === undefined)) {
    yield ['PARAMETER_MISSING', 'Something that the operation needs is not there.'];
  }
}

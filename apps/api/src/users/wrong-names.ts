import type { Static } from 'typebox';
import { errors } from '../errors.ts';
import type { FieldError } from '../refuse-fields.ts';
import type { Service } from '../service.ts';
import type { UserPool } from '../user-pools/user-pool.ts';
import { isEmail, isPhone } from './account-formats.ts';
import { type NewUser, takenNames } from './add-user.ts';

type Names = Partial<Static<typeof NewUser>>;

/** The names of a new account, as they could be read. */
export interface GivenNames {
  /** The names of a form that can be checked. */
  readonly names: Names;
  /** What is wrong with fields of the request that are not among the names. */
  readonly found: readonly FieldError[];
  readonly emailInvalid: 'AUTHENTICATION_EMAIL_INVALID' | 'EMAIL_INVALID';
}

const fieldsOfNames: readonly (string | undefined)[] = ['/email', '/phone', '/username'];

/** Returns the errors of malformed names, or the one of an account that has no name. */
export function malformedNames({ names, found, emailInvalid }: GivenNames): readonly FieldError[] {
  const { email, phone, username } = names;
  const isNamed = [email, phone, username].some((name) => name !== undefined);
  if (!isNamed && !found.some(({ field }) => fieldsOfNames.includes(field))) {
    return [errors.USER_PARAMETER_MISSING({ parameter: 'email' }, { field: '/email' })];
  }
  return [
    ...(email === undefined || isEmail(email) ? [] : [errors[emailInvalid](null, { field: '/email' })]),
    ...(phone === undefined || isPhone(phone) ? [] : [errors.PHONE_OR_EMAIL_INVALID(null, { field: '/phone' })]),
  ];
}

/** Returns the errors of well-formed names that others in the pool have. */
export function namesOfOthers(service: Service, pool: UserPool, given: GivenNames): readonly FieldError[] {
  const { names, found } = given;
  const { email, phone, ...rest } = names;
  const account = {
    ...rest,
    ...(email !== undefined && isEmail(email) && { email }),
    ...(phone !== undefined && isPhone(phone) && { phone }),
  };
  const isGiven = (name: 'email' | 'phone'): boolean =>
    names[name] !== undefined || found.some(({ field }) => field === `/${name}`);
  return takenNames(service, pool, account, !isGiven('email') && !isGiven('phone'));
}

import { Type } from 'typebox';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { hashPassword } from '../../security/password-hash.ts';
import { passwordErrors } from '../../user-pools/password-length.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { addUser, NewUser } from '../../users/add-user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';
import { malformedNames, namesOfOthers } from '../../users/wrong-names.ts';

export const createUserOperation = operation({
  id: 'createUser',
  method: 'POST',
  path: '/user-pools/:userPoolId/users',
  summary: 'Adds a user to a user pool, as its owner or a collaborator who manages users.',
  signedIn: true,
  params: Type.Object({ userPoolId: Type.String() }),
  body: Type.Object({ ...NewUser.properties, password: Type.String({ minLength: 1, maxLength: 256 }) }),
  answer: { status: 201, schema: UserView },
  errors: {
    FIELDS_INVALID: 'Several of the fields are wrong: the errors of all of them are in the response.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    OPERATION_FORBIDDEN: 'The signed-in user does not manage the users of the pool.',
    USER_PARAMETER_MISSING: 'There is no email address, no phone number and no username.',
    EMAIL_INVALID: 'The email address is malformed.',
    PHONE_OR_EMAIL_INVALID: 'The phone number is malformed.',
    PASSWORD_TOO_SHORT: 'The user pool requires a longer password.',
    USER_ALREADY_EXISTS:
      'Somebody in the user pool has this email address or phone number, or the username if it is the only name.',
    USERNAME_ALREADY_EXISTS: 'The username is taken, but not the email address or phone number.',
    USER_POOL_SEAT_LIMIT_EXCEEDED: 'The user pool has as many users as its plan allows.',
    DEFAULT_USER_GROUP_MISSING: 'The user pool has no group for new users.',
  },
  wrongFields: async ({ service, params, body, user, errors }, found) => {
    const pool = requireGrant(service, { ...params, user, grant: 'manage-users' }, errors.OPERATION_FORBIDDEN);
    const { password, ...names } = body;
    const given = { names, found, emailInvalid: 'EMAIL_INVALID' } as const;
    return [...malformedNames(given), ...passwordErrors(pool, password), ...namesOfOthers(service, pool, given)];
  },
  handle: async ({ service, params, body }) => {
    const passwordHash = await hashPassword(body.password, service.settings.passwordCost);
    const added = await service.database.transaction(() =>
      addUser(service, requireUserPool(service, params.userPoolId), { ...body, passwordHash }),
    );
    return viewOfUser(service, added);
  },
});

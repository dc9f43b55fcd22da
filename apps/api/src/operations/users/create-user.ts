import { Type } from 'typebox';
import { requireGrant } from '../../collaborators/collaboration.ts';
import { operation } from '../../operation/operation.ts';
import { hashPassword } from '../../security/password-hash.ts';
import { requirePasswordLength } from '../../user-pools/password-length.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { isEmail, isPhone } from '../../users/account-formats.ts';
import { addUser, NewUser } from '../../users/add-user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

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
  handle: async ({ service, params, body, user, errors }) => {
    const pool = requireGrant(service, { ...params, user, grant: 'manage-users' }, errors.OPERATION_FORBIDDEN);
    if (body.email !== undefined && !isEmail(body.email)) throw errors.EMAIL_INVALID();
    if (body.phone !== undefined && !isPhone(body.phone)) throw errors.PHONE_OR_EMAIL_INVALID();
    requirePasswordLength(pool, body.password);
    const passwordHash = await hashPassword(body.password, service.settings.passwordCost);
    const added = await service.database.transaction(() =>
      addUser(service, requireUserPool(service, pool.id), { ...body, passwordHash }),
    );
    return viewOfUser(service, added);
  },
});

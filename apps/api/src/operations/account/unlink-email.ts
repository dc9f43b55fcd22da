import { signInMethodsOf } from '../../account/sign-in-methods.ts';
import { operation } from '../../operation/operation.ts';
import { findUser } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';

export const unlinkEmailOperation = operation({
  id: 'unlinkEmail',
  method: 'DELETE',
  path: '/me/email',
  summary: 'Unlinks the email address.',
  signedIn: true,
  answer: { status: 200, schema: UserView },
  errors: {
    EMAIL_NOT_BOUND: 'The account has no email address.',
    LAST_SIGN_IN_METHOD_REQUIRED: 'Without the email address nobody could sign in to the account.',
  },
  handle: async ({ service, user, errors }) => {
    await service.database.transaction(() => {
      const current = findUser(service, user.id) ?? user;
      if (current.email === null) throw errors.EMAIL_NOT_BOUND();
      if (signInMethodsOf(service, current) <= 1) throw errors.LAST_SIGN_IN_METHOD_REQUIRED();
      service.database.sql.run`UPDATE users SET email = NULL, emailVerifiedAt = NULL WHERE id = ${user.id}`;
    });
    return viewOfUser(service, findUser(service, user.id) ?? user);
  },
});

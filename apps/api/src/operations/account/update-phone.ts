import { Type } from 'typebox';
import { requireFreePhone } from '../../account/free-recipient.ts';
import { checkCode, type Proof, spendCode } from '../../mail/verification-codes.ts';
import { operation } from '../../operation/operation.ts';
import { isPhone } from '../../users/account-formats.ts';
import { phoneKey } from '../../users/account-keys.ts';
import { findUser } from '../../users/user.ts';
import { UserView, viewOfUser } from '../../users/user-view.ts';
import { VerificationCode } from './verification-code-field.ts';

export const updatePhoneOperation = operation({
  id: 'updatePhone',
  method: 'PUT',
  path: '/me/phone',
  summary: 'Links a phone number, or changes it, with the code that was sent to the new number.',
  signedIn: true,
  body: Type.Object({
    phone: Type.String({ minLength: 1, maxLength: 1000 }),
    code: VerificationCode,
    oldPhone: Type.Optional(
      Type.String({ maxLength: 1000, description: 'The number that the user believes to be the current one.' }),
    ),
  }),
  answer: { status: 200, schema: UserView },
  errors: {
    PHONE_OR_EMAIL_INVALID: 'The new phone number is malformed.',
    NEW_PHONE_UNCHANGED: 'The account has this phone number already.',
    OLD_PHONE_MISMATCH: 'The old phone number is not the one of the account.',
    PHONE_ALREADY_BOUND: 'Somebody else in the user pool has the new phone number.',
    VERIFICATION_CODE_INCORRECT: 'The code is wrong.',
    VERIFICATION_CODE_EXPIRED: 'The code is too old or had too many attempts.',
  },
  handle: async ({ service, body, user, errors }) => {
    if (!isPhone(body.phone)) throw errors.PHONE_OR_EMAIL_INVALID();
    const phone = phoneKey(body.phone);
    if (phone === user.phone) throw errors.NEW_PHONE_UNCHANGED();
    if (body.oldPhone !== undefined && phoneKey(body.oldPhone) !== user.phone) throw errors.OLD_PHONE_MISMATCH();
    const proof: Proof = { userId: user.id, purpose: 'new-phone', recipient: phone };
    await checkCode(service, proof, body.code);
    await service.database.transaction(() => {
      requireFreePhone(service, user, phone);
      spendCode(service, proof);
      service.database.sql.run`UPDATE users SET phone = ${phone} WHERE id = ${user.id}`;
    });
    return viewOfUser(service, findUser(service, user.id) ?? user);
  },
});

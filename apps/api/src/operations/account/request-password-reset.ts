import { Type } from 'typebox';
import { requireResetProof } from '../../account/reset-proof.ts';
import { sendCode } from '../../mail/verification-codes.ts';
import { operation } from '../../operation/operation.ts';

export const requestPasswordResetOperation = operation({
  id: 'requestPasswordReset',
  method: 'POST',
  path: '/password-resets',
  summary: 'Sends a code to the email address or phone number of an account. The code allows a new password.',
  signedIn: false,
  body: Type.Object({
    registerInClient: Type.String({ minLength: 1, maxLength: 64 }),
    recipient: Type.String({ minLength: 1, maxLength: 1000, description: 'Email address or phone number.' }),
  }),
  answer: { status: 202, schema: Type.Object({ recipient: Type.String() }) },
  errors: {
    PHONE_OR_EMAIL_INVALID: 'The recipient is neither an email address nor a phone number.',
    USER_POOL_NOT_FOUND: 'There is no such user pool.',
    USER_NOT_FOUND: 'Nobody in the user pool has this email address or phone number.',
  },
  handle: ({ service, body }) => {
    const proof = requireResetProof(service, body);
    sendCode(service, proof);
    return { recipient: proof.recipient };
  },
});

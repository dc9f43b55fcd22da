import { Type } from 'typebox';
import { errors } from '../errors.ts';
import { route } from '../http/route.ts';
import { type Proof, sendCode } from '../mail/verification-codes.ts';
import type { Service } from '../service.ts';
import { requireUserPool } from '../user-pools/user-pool.ts';
import { isEmail, isPhone } from '../users/account-formats.ts';
import { emailKey, findUserByAccount, phoneKey } from '../users/user.ts';

export const requestPasswordResetRoute = route({
  id: 'requestPasswordReset',
  method: 'POST',
  path: '/password-resets',
  summary: 'Sends a code to the email address or phone number of an account, to set a new password with.',
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

/** What a code proves that was sent to this email address or phone number of a pool: whose account may be reset. */
export function requireResetProof(
  service: Service,
  { registerInClient, recipient }: { readonly registerInClient: string; readonly recipient: string },
): Proof {
  if (!isEmail(recipient) && !isPhone(recipient)) throw errors.PHONE_OR_EMAIL_INVALID();
  const pool = requireUserPool(service, registerInClient);
  const user = findUserByAccount(service, pool.id, recipient);
  if (user === undefined) throw errors.USER_NOT_FOUND();
  return {
    userId: user.id,
    purpose: 'reset-password',
    recipient: isEmail(recipient) ? emailKey(recipient) : phoneKey(recipient),
  };
}

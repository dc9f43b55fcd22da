import { Type } from 'typebox';
import { requireFreeEmail, requireFreePhone } from '../../account/free-recipient.ts';
import { errors } from '../../errors.ts';
import type { Limited } from '../../limits/attempts.ts';
import { type Proof, sendCode } from '../../mail/verification-codes.ts';
import { operation } from '../../operation/operation.ts';
import type { Service } from '../../service.ts';
import { requireUserPool } from '../../user-pools/user-pool.ts';
import { isEmail, isPhone } from '../../users/account-formats.ts';
import { emailKey, phoneKey } from '../../users/account-keys.ts';
import type { User } from '../../users/user.ts';

const purposes = ['change-password', 'current-email', 'new-email', 'new-phone'] as const;

export const sendVerificationCodeOperation = operation({
  id: 'sendVerificationCode',
  method: 'POST',
  path: '/me/verification-codes',
  summary: 'Sends a code to the current email address, or to a new address or number to link.',
  signedIn: true,
  body: Type.Object({
    purpose: Type.Enum([...purposes]),
    recipient: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'The new address or number.' })),
  }),
  answer: { status: 202, schema: Type.Object({ recipient: Type.String() }) },
  errors: {
    EMAIL_NOT_BOUND: 'The code is for the current email address, and the account has none.',
    EMAIL_INVALID: 'The new email address is malformed.',
    PHONE_OR_EMAIL_INVALID: 'The new phone number is malformed.',
    DIFFERENT_EMAIL_REQUIRED: 'The account has this email address already.',
    EMAIL_ALREADY_BOUND: 'Somebody else in the user pool has the new email address.',
    PHONE_ALREADY_BOUND: 'Somebody in the user pool has the new phone number.',
    REQUEST_RATE_EXCEEDED: 'The user has asked for many messages, or many were asked for this recipient.',
    EMAIL_CHANGE_VERIFICATION_REQUIRED:
      'The user pool requires a verified email address before a change, and the current one is not verified.',
  },
  handle: async ({ service, body, user }) => {
    const recipient = recipientOf(service, user, body);
    const proof: Proof = { userId: user.id, purpose: body.purpose, recipient };
    await sendCode(service, proof, limitsOf(service, user, proof));
    return { recipient };
  },
});

function limitsOf({ settings }: Service, user: User, { recipient }: Proof): readonly Limited[] {
  const { messagesOfClient, messagesToRecipient } = settings.limits;
  // The count of a foreign address is for all users. Nobody else uses up the one of the user's own address.
  const isOwn = recipient === user.email || recipient === user.phone;
  return [
    { action: 'client-message', by: ['user', user.id], limit: messagesOfClient },
    { action: 'message', by: isOwn ? [user.id, recipient] : [recipient], limit: messagesToRecipient },
  ];
}

function recipientOf(
  service: Service,
  user: User,
  { purpose, recipient }: { readonly purpose: (typeof purposes)[number]; readonly recipient?: string | undefined },
): string {
  if (purpose === 'change-password' || purpose === 'current-email') {
    if (user.email === null) throw errors.EMAIL_NOT_BOUND();
    return user.email;
  }
  if (recipient === undefined) throw errors.PARAMETER_MISSING({ parameter: 'recipient' });
  return purpose === 'new-email' ? newEmail(service, user, recipient) : newPhone(service, user, recipient);
}

function newEmail(service: Service, user: User, email: string): string {
  if (!isEmail(email)) throw errors.EMAIL_INVALID();
  const key = emailKey(email);
  if (key === user.email) throw errors.DIFFERENT_EMAIL_REQUIRED();
  requireFreeEmail(service, user, key);
  const { verifyBeforeEmailChange } = requireUserPool(service, user.userPoolId);
  if (verifyBeforeEmailChange === 1 && user.email !== null && user.emailVerifiedAt === null) {
    throw errors.EMAIL_CHANGE_VERIFICATION_REQUIRED();
  }
  return key;
}

function newPhone(service: Service, user: User, phone: string): string {
  if (!isPhone(phone)) throw errors.PHONE_OR_EMAIL_INVALID();
  requireFreePhone(service, user, phoneKey(phone));
  return phoneKey(phone);
}

import { Type } from 'typebox';
import { useVerificationLink } from '../../mail/verification-links.ts';
import { operation } from '../../operation/operation.ts';

export const verifyEmailOperation = operation({
  id: 'verifyEmail',
  method: 'POST',
  path: '/email-verifications',
  summary: 'Takes the token of the link that was sent at sign-up, and marks the email address as verified.',
  signedIn: false,
  body: Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }) }),
  answer: { status: 204 },
  errors: {
    EMAIL_VERIFICATION_LINK_INVALID: 'There is no such token, or it is used already.',
    EMAIL_VERIFICATION_LINK_EXPIRED: 'The link was opened too late.',
  },
  handle: ({ service, body }) => useVerificationLink(service, body.token),
});

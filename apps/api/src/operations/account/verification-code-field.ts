import { Type } from 'typebox';

/** The field of a code, as people type it. */
export const VerificationCode = Type.String({
  minLength: 1,
  maxLength: 64,
  description: 'The code of the newest message.',
});

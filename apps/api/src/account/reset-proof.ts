import { errors } from '../errors.ts';
import type { Proof } from '../mail/verification-codes.ts';
import type { Service } from '../service.ts';
import { requireUserPool } from '../user-pools/user-pool.ts';
import { isEmail, isPhone } from '../users/account-formats.ts';
import { emailKey, findUserByAccount, phoneKey } from '../users/user.ts';

/** Returns what the code of a password reset proves; throws if nobody in the pool has this address or number. */
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

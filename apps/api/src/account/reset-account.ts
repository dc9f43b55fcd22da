import { errors } from '../errors.ts';
import type { Service } from '../service.ts';
import { requireUserPool, type UserPool } from '../user-pools/user-pool.ts';
import { isEmail, isPhone } from '../users/account-formats.ts';
import { accountKey } from '../users/account-keys.ts';
import { findUserByAccount, type User } from '../users/user.ts';

/** The account of a password reset, which may not exist. */
export interface ResetAccount {
  readonly pool: UserPool;
  /** The email address or phone number, in the spelling that is stored. */
  readonly recipient: string;
  readonly user: User | undefined;
}

/** Returns the account with an address or number. Throws if it is neither, or if there is no such pool. */
export function resetAccountOf(
  service: Service,
  { registerInClient, recipient }: { readonly registerInClient: string; readonly recipient: string },
): ResetAccount {
  if (!isEmail(recipient) && !isPhone(recipient)) throw errors.PHONE_OR_EMAIL_INVALID();
  const pool = requireUserPool(service, registerInClient);
  return { pool, recipient: accountKey(recipient), user: findUserByAccount(service, pool.id, recipient) };
}

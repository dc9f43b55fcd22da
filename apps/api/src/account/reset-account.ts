import type { Service } from '../service.ts';
import type { UserPool } from '../user-pools/user-pool.ts';
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

/** Returns true if a text is an email address or a phone number. */
export function isRecipient(text: string): boolean {
  return isEmail(text) || isPhone(text);
}

/** Returns the account of a pool with this address or number. */
export function resetAccountOf(service: Service, pool: UserPool, recipient: string): ResetAccount {
  return { pool, recipient: accountKey(recipient), user: findUserByAccount(service, pool.id, recipient) };
}

import { type Action, countAttempts, forgetAttempts, type Limited } from '../limits/attempts.ts';
import type { Service } from '../service.ts';
import { accountKey } from './account-keys.ts';
import type { User } from './user.ts';

const action: Action = 'failed-sign-in';

/**
 * Returns what counts the failed sign-ins with a name. It counts by name, not by user, and also for names that nobody
 * has: otherwise the captcha and the lock would show who has an account.
 */
export function failedSignInsWith({ settings }: Service, userPoolId: string, account: string): Limited {
  return { action, by: [userPoolId, accountKey(account)], limit: settings.limits.failedSignIns };
}

/** Returns true if one of the user's names had so many failed sign-ins that unknown devices cannot sign in with it. */
export function isLocked(service: Service, user: User): boolean {
  const { count } = service.settings.limits.failedSignIns;
  return namesOf(user).some(
    (name) => countAttempts(service, failedSignInsWith(service, user.userPoolId, name)) >= count,
  );
}

/** Forgets the failed sign-ins with each name of the user. Call it in a transaction. */
export function unlock(service: Service, user: User): void {
  for (const name of namesOf(user)) forgetAttempts(service, action, [user.userPoolId, accountKey(name)]);
}

function namesOf(user: User): readonly string[] {
  return [user.email, user.phone, user.username].filter((name) => name !== null);
}

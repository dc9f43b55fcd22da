import { errors } from '../errors.ts';
import { addAttempt, countAttempts, forgetAttempts, type Limited } from '../limits/attempts.ts';
import { hashOf } from '../security/secrets.ts';
import type { Service } from '../service.ts';
import { failedSignInsWith } from '../users/account-lock.ts';
import { type CaptchaAnswer, solveCaptcha } from './captchas.ts';

/** Returns what counts the failed sign-ins of a known device, or else those with a name. */
export function failedSignIns(service: Service, { userPoolId, account, knownDevice }: FailedSignIns): Limited {
  if (knownDevice === null) return failedSignInsWith(service, userPoolId, account);
  const by = [userPoolId, 'device', hashOf(knownDevice)];
  return { action: 'failed-sign-in', by, limit: service.settings.limits.failedSignIns };
}

interface FailedSignIns {
  readonly userPoolId: string;
  readonly account: string;
  /** The token of a device from which the user has signed in before, or null. */
  readonly knownDevice: string | null;
}

/** Returns what counts the wrong current passwords of a signed-in user. */
export function failedPasswordChanges({ settings }: Service, userId: string): Limited {
  return { action: 'failed-password-change', by: [userId], limit: settings.limits.failedSignIns };
}

/** Asks for a captcha after some failures. */
export async function requireCaptcha(
  service: Service,
  failures: Limited,
  captcha: CaptchaAnswer | undefined,
): Promise<void> {
  const count = countAttempts(service, failures);
  if (count >= failures.limit.count) throw errors.USER_LOCKED();
  if (count < service.settings.limits.failuresBeforeCaptcha) return;
  if (captcha === undefined) throw errors.CAPTCHA_REQUIRED();
  await solveCaptcha(service, captcha);
}

/**
 * Counts an attempt as failed before the password is compared, so that of many at once no more than the limit get that
 * far. Throws if there were too many. Returns the ID of the attempt.
 */
export function takePasswordAttempt(service: Service, failures: Limited): Promise<number> {
  return service.database.transaction(() => {
    // A refused attempt does not count, so that nobody can prolong the lock.
    if (countAttempts(service, failures) >= failures.limit.count) throw errors.USER_LOCKED();
    return addAttempt(service, failures);
  });
}

/** Forgets the failures, because a right password followed. Call it in a transaction. */
export function forgetFailures(service: Service, { action, by }: Limited): void {
  forgetAttempts(service, action, by);
}

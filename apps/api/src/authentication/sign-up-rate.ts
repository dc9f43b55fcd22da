import { errors } from '../errors.ts';
import { takeAttempt } from '../limits/attempts.ts';
import type { Service } from '../service.ts';

/** Counts a sign-up of a client; throws if there were too many lately. Also those count that end with an error. */
export async function takeSignUp(service: Service, client: string): Promise<void> {
  const limited = { action: 'sign-up', by: [client], limit: service.settings.limits.signUps } as const;
  await takeAttempt(service, limited, errors.SIGN_UP_RATE_EXCEEDED);
}

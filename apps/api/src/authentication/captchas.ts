import { randomInt, randomUUID } from 'node:crypto';
import { errors } from '../errors.ts';
import { addAttempt, requireFewAttempts } from '../limits/attempts.ts';
import type { Service } from '../service.ts';

export interface CaptchaAnswer {
  readonly id: string;
  readonly answer: string;
}

/** Creates a captcha, a sum to solve, for one attempt. Throws if the client has created many lately. */
export async function createCaptcha(
  service: Service,
  client: string,
): Promise<{ readonly id: string; readonly question: string }> {
  const { database, settings } = service;
  const limited = { action: 'captcha', by: [client], limit: settings.limits.captchas } as const;
  const [left, right] = [randomInt(2, 50), randomInt(2, 50)];
  const id = randomUUID();
  const now = settings.now();
  await database.transaction(() => {
    requireFewAttempts(service, limited);
    addAttempt(service, limited);
    database.sql.run`DELETE FROM captchas WHERE expiresAt < ${now - settings.lifetimes.captcha}`;
    database.sql.run`
      INSERT INTO captchas (id, answer, expiresAt)
      VALUES (${id}, ${String(left + right)}, ${now + settings.lifetimes.captcha})
    `;
  });
  return { id, question: `${left} + ${right}` };
}

/** Throws if the answer is wrong or late. The captcha is gone in either case. */
export async function solveCaptcha({ database, settings }: Service, { id, answer }: CaptchaAnswer): Promise<void> {
  const captcha = (await database.transaction(
    () => database.sql.get`DELETE FROM captchas WHERE id = ${id} RETURNING answer, expiresAt`,
  )) as { readonly answer: string; readonly expiresAt: number } | undefined;
  if (captcha === undefined) throw errors.VERIFICATION_CODE_INCORRECT();
  if (captcha.expiresAt <= settings.now()) throw errors.VERIFICATION_CODE_EXPIRED();
  if (captcha.answer !== answer.trim()) throw errors.VERIFICATION_CODE_INCORRECT();
}

import { randomInt, randomUUID } from 'node:crypto';
import { errors } from '../errors.ts';
import type { Service } from '../service.ts';

export interface CaptchaAnswer {
  readonly id: string;
  readonly answer: string;
}

/** Creates a captcha, a sum to solve, for one attempt. */
export function createCaptcha({ database, settings }: Service): { readonly id: string; readonly question: string } {
  const [left, right] = [randomInt(2, 50), randomInt(2, 50)];
  const id = randomUUID();
  const now = settings.now();
  database.transaction(() => {
    database.sql.run`DELETE FROM captchas WHERE expiresAt < ${now - settings.lifetimes.captcha}`;
    database.sql.run`
      INSERT INTO captchas (id, answer, expiresAt)
      VALUES (${id}, ${String(left + right)}, ${now + settings.lifetimes.captcha})
    `;
  });
  return { id, question: `${left} + ${right}` };
}

/** Throws if the answer is wrong or late. The captcha is gone in either case. */
export function solveCaptcha({ database, settings }: Service, { id, answer }: CaptchaAnswer): void {
  const captcha = database.sql.get`DELETE FROM captchas WHERE id = ${id} RETURNING answer, expiresAt` as
    | { readonly answer: string; readonly expiresAt: number }
    | undefined;
  if (captcha === undefined) throw errors.VERIFICATION_CODE_INCORRECT();
  if (captcha.expiresAt <= settings.now()) throw errors.VERIFICATION_CODE_EXPIRED();
  if (captcha.answer !== answer.trim()) throw errors.VERIFICATION_CODE_INCORRECT();
}

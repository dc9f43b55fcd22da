import type { Answer } from './answer.ts';
import type { RunningService } from './running-service.ts';
import { password } from './world.ts';

/** Somebody who attacks from any address, and knows nothing but the address of an account. */
export interface Stranger {
  signIn(account: string, from: string): Promise<Answer>;
  requestReset(recipient: string, from: string, pool?: string): Promise<Answer>;
  guessCode(recipient: string, from: string): Promise<Answer>;
}

interface Captcha {
  readonly id: string;
  readonly question: string;
}

/** Returns a stranger. The service must have one trusted proxy. */
export function stranger(service: RunningService): Stranger {
  const send = <Body>(id: string, from: string, body?: object): Promise<Answer<Body>> =>
    service.browser().send<Body>(id, { headers: { 'x-forwarded-for': from }, ...(body && { body }) });
  return {
    signIn: async (account, from) => {
      const { body, error } = await send<Captcha>('createCaptcha', from);
      const captcha = error === null ? { id: body.id, answer: solutionOf(body) } : { id: 'none', answer: '0' };
      return send('signIn', from, { registerInClient: 'console', account, password: 'a guess', captcha });
    },
    requestReset: (recipient, from, registerInClient = 'console') =>
      send('requestPasswordReset', from, { registerInClient, recipient }),
    guessCode: (recipient, from) =>
      send('resetPassword', from, {
        registerInClient: 'console',
        recipient,
        code: '000000000000',
        newPassword: password,
      }),
  };
}

function solutionOf({ question }: Captcha): string {
  return `${question.split('+').reduce((sum, part) => sum + Number(part), 0)}`;
}

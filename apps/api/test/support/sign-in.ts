import { expect } from 'vitest';
import type { Answer } from './answer.ts';
import type { Browser } from './browser.ts';
import { password, succeeded } from './world.ts';

export interface Captcha {
  readonly id: string;
  readonly question: string;
}

/** Signs in to the console, with the right password unless the fields have another. */
export function signIn(browser: Browser, account: string, fields: object = {}): Promise<Answer> {
  return browser.send('signIn', { body: { registerInClient: 'console', account, password, ...fields } });
}

/** Sends wrong passwords, with solved captchas if the service asks for them. */
export async function fail(browser: Browser, account: string, times: number, fields: object = {}): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const captcha = count < 3 ? undefined : await solved(browser);
    const answer = await signIn(browser, account, { ...fields, password: 'wrong', captcha });
    expect(answer.error).toBe('PASSWORD_INCORRECT');
  }
}

/** Sends wrong passwords until the account is locked. */
export async function lockOut(browser: Browser, account: string, fields: object = {}): Promise<void> {
  await fail(browser, account, 10, fields);
  const answer = await signIn(browser, account, { ...fields, captcha: await solved(browser) });
  expect(answer.error).toBe('USER_LOCKED');
}

/** Creates a captcha and returns its solution. */
export async function solved(browser: Browser): Promise<{ readonly id: string; readonly answer: string }> {
  const { id, question } = succeeded(await browser.send<Captcha>('createCaptcha'));
  const sum = question.split('+').reduce((total, part) => total + Number(part), 0);
  return { id, answer: `${sum}` };
}

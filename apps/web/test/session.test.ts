import type { Page } from '@error-contracts/browser';
import { expect, test } from 'vitest';
import { fill } from '../src/language/texts.ts';
import { descriptionOf, field, isFocusedAndInvalid } from './support/field.ts';
import { newestSecret, newPerson, signUpThroughApi } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const week = 7 * 24 * 60 * 60 * 1000;
const stage = setStage();
const { texts, error } = await wordsIn('en');

async function signIn(page: Page, account: string, password: string): Promise<void> {
  await field(page, texts.account).fill(account);
  await field(page, texts.password).fill(password);
  await page.getByRole('button', { name: texts.signIn }).click();
}

test('a visitor signs in first, and then sees the wanted page', async () => {
  const { page } = await stage.visit();
  const { email, password } = await signUpThroughApi(page);
  await page.context().clearCookies();
  await page.goto('/profile');
  await page.getByRole('heading', { name: texts.signInTitle }).waitFor();
  await signIn(page, email, password);
  await page.getByRole('heading', { name: texts.profile }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/profile');
});

test('the page says that a session has expired', async () => {
  const { page } = await stage.visit();
  const { email, password } = await signUpThroughApi(page);
  await page.goto('/profile');
  await page.getByRole('heading', { name: texts.profile }).waitFor();
  stage.service.pass(week + 1);
  await field(page, texts.newEmail).fill('new@example.org');
  await page.getByRole('button', { name: texts.sendCode }).first().click();
  await page
    .getByRole('alert')
    .filter({ hasText: error('SESSION_EXPIRED') })
    .waitFor();
  await signIn(page, email, password);
  await page.getByRole('heading', { name: texts.profile }).waitFor();
  expect(await page.getByText(error('SESSION_EXPIRED')).count()).toBe(0);
});

test('the page says that a forged session is invalid', async () => {
  const { page, context } = await stage.visit();
  await context.addCookies([{ name: 'session', value: 'forged', url: stage.proxy.origin }]);
  await page.goto('/projects');
  const alert = page.getByRole('alert').filter({ hasText: error('SESSION_INVALID') });
  await alert.waitFor();
  expect(await alert.count()).toBe(1);
});

test('wrong passwords lead to a captcha, which is valid for one attempt', async () => {
  const { page } = await stage.visit();
  const { email, password } = await signUpThroughApi(page);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  for (const guess of ['first guess', 'second guess', 'third guess']) {
    await signIn(page, email, guess);
    await expect.poll(() => isFocusedAndInvalid(field(page, texts.password))).toBe(true);
    expect(await descriptionOf(field(page, texts.password))).toContain(error('PASSWORD_INCORRECT'));
  }
  await signIn(page, email, password);
  const captcha = page.getByRole('textbox', { name: /\d+ \+ \d+/ });
  await captcha.waitFor();
  await expect.poll(() => captcha.evaluate((element) => element === document.activeElement)).toBe(true);
  // A challenge is a next step, not a mistake.
  expect(await captcha.getAttribute('aria-invalid')).toBe('false');
  expect(await descriptionOf(captcha)).toContain(error('CAPTCHA_REQUIRED'));

  const first = await page.locator('label', { hasText: /\d+ \+ \d+/ }).textContent();
  await captcha.fill('1');
  await page.getByRole('button', { name: texts.signIn }).click();
  await page.getByText(error('VERIFICATION_CODE_INCORRECT')).waitFor();
  const second = await page.locator('label', { hasText: /\d+ \+ \d+/ }).textContent();
  expect(second).not.toBe(first);

  await captcha.fill(answerTo(second ?? ''));
  await page.getByRole('button', { name: texts.signIn }).click();
  await page.getByRole('heading', { name: texts.projects }).waitFor();
});

test('a user resets the password and signs in with it', async () => {
  const { page } = await stage.visit();
  const { email } = await signUpThroughApi(page);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: texts.forgotPassword }).click();
  await field(page, texts.recipient).fill(email);
  await page.getByRole('button', { name: texts.sendCode }).click();
  await field(page, texts.code).fill('000000x');
  await field(page, texts.newPassword).fill('battery staple');
  await page.getByRole('button', { name: texts.setPassword }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.code))).toBe(true);
  expect(await descriptionOf(field(page, texts.code))).toContain(error('VERIFICATION_CODE_INCORRECT'));
  await field(page, texts.code).fill(await newestSecret(page, email));
  await page.getByRole('button', { name: texts.setPassword }).click();
  await page.getByRole('status').filter({ hasText: texts.passwordSet }).waitFor();

  await page.getByRole('link', { name: texts.toSignIn }).click();
  await signIn(page, email, 'battery staple');
  await page.getByRole('heading', { name: texts.projects }).waitFor();
});

test('neither sign-in nor a password reset shows that the service does not know the user', async () => {
  const { page } = await stage.visit();
  const { email } = newPerson();
  await page.goto('/sign-in');
  await signIn(page, email, 'whatever');
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.password))).toBe(true);
  expect(await descriptionOf(field(page, texts.password))).toContain(error('PASSWORD_INCORRECT'));

  await page.getByRole('link', { name: texts.forgotPassword }).click();
  await field(page, texts.recipient).fill(email);
  await page.getByRole('button', { name: texts.sendCode }).click();
  const sent = fill(texts.resetCodeSent, { recipient: `\u2068${email}\u2069` });
  await page.getByRole('status').filter({ hasText: sent }).waitFor();
  await field(page, texts.code).fill('123456789012');
  await field(page, texts.newPassword).fill('battery staple');
  await page.getByRole('button', { name: texts.setPassword }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.code))).toBe(true);
  expect(await descriptionOf(field(page, texts.code))).toContain(error('VERIFICATION_CODE_INCORRECT'));
});

test('a stranger locks the account, and the owner still signs in with this browser', async () => {
  const { page } = await stage.visit();
  const { email, password } = await signUpThroughApi(page);
  await page.request.post('/api/sign-out');
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { id, question } = await (await fetch(`${stage.service.origin}/api/captchas`, { method: 'POST' })).json();
    const captcha = { id, answer: answerTo(question) };
    const { status } = await fetch(`${stage.service.origin}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ registerInClient: 'console', account: email, password: 'a guess', captcha }),
    });
    expect(status).toBe(401);
  }
  await page.goto('/sign-in');
  await signIn(page, email, password);
  await page.getByRole('heading', { name: texts.projects }).waitFor();

  const { page: elsewhere } = await stage.visit();
  await elsewhere.goto('/sign-in');
  await signIn(elsewhere, email, password);
  await elsewhere.getByText(error('USER_LOCKED')).waitFor();
});

function answerTo(question: string): string {
  const [left, right] = [...question.matchAll(/\d+/g)].map(Number);
  return String((left ?? 0) + (right ?? 0));
}

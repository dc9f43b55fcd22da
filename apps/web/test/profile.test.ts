import { expect, test } from 'vitest';
import { descriptionOf, field, isFocusedAndInvalid } from './support/field.ts';
import { newestSecret, newPerson, signUpThroughApi } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const { texts, error } = await wordsIn('en');

test('a user changes the email address with the code that was sent to it', async () => {
  const { page } = await stage.visit();
  const { email } = await signUpThroughApi(page);
  const next = newPerson().email;
  await page.goto('/profile');
  const section = page.getByRole('region', { name: texts.changeEmail });
  const send = section.getByRole('button', { name: texts.sendCode });

  await field(page, texts.newEmail).fill(email);
  await send.click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.newEmail))).toBe(true);
  expect(await descriptionOf(field(page, texts.newEmail))).toBe(error('DIFFERENT_EMAIL_REQUIRED'));

  await field(page, texts.newEmail).fill(next);
  await send.click();
  const code = field(page, texts.code);
  await code.waitFor();
  expect(await section.getByRole('status').textContent()).toContain(next);
  await code.fill('nonsense');
  await section.getByRole('button', { name: texts.changeEmail }).click();
  await expect.poll(() => isFocusedAndInvalid(code)).toBe(true);
  expect(await descriptionOf(code)).toBe(error('VERIFICATION_CODE_INCORRECT'));

  await code.fill(await newestSecret(page, next));
  await section.getByRole('button', { name: texts.changeEmail }).click();
  await section.getByRole('status').filter({ hasText: texts.emailChanged }).waitFor();
  expect(await page.locator('.facts').textContent()).toContain(`${next} ${texts.verifiedBadge}`);
});

test('a user links a phone number, after the first code has expired', async () => {
  const { page } = await stage.visit();
  await signUpThroughApi(page);
  const number = `+49${Math.floor(1e9 + Math.random() * 8e9)}`;
  await page.goto('/profile');
  const section = page.getByRole('region', { name: texts.changePhone });
  const phone = field(page, texts.newPhone);
  await phone.fill('12');
  await section.getByRole('button', { name: texts.sendCode }).click();
  await expect.poll(() => isFocusedAndInvalid(phone)).toBe(true);
  expect(await descriptionOf(phone)).toContain(error('PHONE_OR_EMAIL_INVALID'));

  await phone.fill(number);
  await section.getByRole('button', { name: texts.sendCode }).click();
  await field(page, texts.code).fill(await newestSecretOnce(page, number));
  stage.service.pass(11 * 60_000);
  await section.getByRole('button', { name: texts.changePhone }).click();
  await page.getByText(error('VERIFICATION_CODE_EXPIRED')).waitFor();
  await section.getByRole('button', { name: texts.cancel }).click();

  await phone.fill(number);
  await section.getByRole('button', { name: texts.sendCode }).click();
  await field(page, texts.code).fill(await newestSecretOnce(page, number));
  await section.getByRole('button', { name: texts.changePhone }).click();
  await section.getByRole('status').filter({ hasText: texts.phoneChanged }).waitFor();
  expect(await page.locator('.facts').textContent()).toContain(number);
});

test('a user changes the password with the current one', async () => {
  const { page } = await stage.visit();
  const { password } = await signUpThroughApi(page);
  await page.goto('/profile');
  const change = page.getByRole('button', { name: texts.changePassword });
  await field(page, texts.originalPassword).fill('not it');
  await field(page, texts.newPassword).fill('battery staple');
  await change.click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.originalPassword))).toBe(true);
  expect(await descriptionOf(field(page, texts.originalPassword))).toBe(error('ORIGINAL_PASSWORD_INCORRECT'));
  await field(page, texts.originalPassword).fill(password);
  await change.click();
  await page.getByRole('status').filter({ hasText: texts.passwordChanged }).waitFor();
  expect(await field(page, texts.newPassword).inputValue()).toBe('');
});

test('the link in the message verifies the email address, once', async () => {
  const { page } = await stage.visit();
  const { email } = await signUpThroughApi(page);
  await page.goto('/mailbox');
  await page.getByRole('button', { name: texts.showMessages }).click();
  await page.getByRole('link', { name: texts.openLink }).click();
  await page.getByRole('status').filter({ hasText: texts.verified }).waitFor();
  await page.reload();
  await page
    .getByRole('alert')
    .filter({ hasText: error('EMAIL_VERIFICATION_LINK_INVALID') })
    .waitFor();
  await page.getByRole('main').getByRole('link', { name: texts.profile }).click();
  await page.getByText(`${email} ${texts.verifiedBadge}`).waitFor();
  expect(await page.getByText(texts.unverifiedBadge).count()).toBe(0);
});

/** Waits until the page asks for the code, which has been sent then, and returns it. */
async function newestSecretOnce(page: Parameters<typeof newestSecret>[0], recipient: string): Promise<string> {
  await field(page, texts.code).waitFor();
  return newestSecret(page, recipient);
}

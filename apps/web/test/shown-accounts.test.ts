import { expect, test } from 'vitest';
import { descriptionOf, field, isFocusedAndInvalid } from './support/field.ts';
import { newPerson } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage({ hideAccounts: false });
const { texts, error } = await wordsIn('en');

test('the account field says that the service does not know the user', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  await field(page, texts.account).fill(newPerson().username);
  await field(page, texts.password).fill('whatever');
  await page.getByRole('button', { name: texts.signIn }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.account))).toBe(true);
  expect(await descriptionOf(field(page, texts.account))).toContain(error('USER_NOT_FOUND'));
});

test('so does the field of a password reset', async () => {
  const { page } = await stage.visit();
  await page.goto('/reset-password');
  await field(page, texts.recipient).fill('nobody@example.org');
  await page.getByRole('button', { name: texts.sendCode }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.recipient))).toBe(true);
  expect(await descriptionOf(field(page, texts.recipient))).toContain(error('USER_NOT_FOUND'));
});

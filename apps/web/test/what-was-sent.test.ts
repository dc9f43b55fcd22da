import { expect, test } from 'vitest';
import { referenceOf } from '../src/notices/reference-of.ts';
import { field } from './support/field.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const { texts, error } = await wordsIn('en');

test('a refused form shows on demand what its response said', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  await field(page, texts.account).fill('nobody@example.org');
  await field(page, texts.password).fill('wrong password');
  const answered = page.waitForResponse((response) => response.status() === 401);
  await page.getByRole('button', { name: texts.signIn }).click();
  const headers = (await answered).headers();
  await page.getByText(error('PASSWORD_INCORRECT')).waitFor();

  const facts = page.locator('.sent dl');
  expect(await facts.isVisible()).toBe(false);
  await page.getByText(texts.whatWasSent).press('Enter');
  const rows = await facts.locator('dt, dd').allTextContents();
  expect(rows).toEqual([
    ...[texts.httpStatus, '401', texts.errorCode, '2006', texts.errorName, 'PASSWORD_INCORRECT'],
    ...[texts.requestId, headers['x-request-id'], texts.language, headers['content-language']],
    ...[texts.moreAboutIt, 'npx error-contracts explain 2006'],
  ]);
  expect(headers['x-request-id']).toMatch(/^\S{8,}$/);
});

test('a notice has it too, and does not announce it', async () => {
  const { page } = await stage.visit();
  await page.goto('/verify-email?token=forged');
  const alert = page.getByRole('alert').filter({ hasText: error('EMAIL_VERIFICATION_LINK_INVALID') });
  await alert.waitFor();
  expect(await page.locator('.sent').count()).toBe(1);
  expect(await alert.locator('.sent').count()).toBe(0);
});

test('a page of a proxy has a status and no code', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  await field(page, texts.account).fill('nobody@example.org');
  await field(page, texts.password).fill('wrong password');
  stage.proxy.set({ status: 502, type: 'text/html', body: '<h1>Bad Gateway</h1>' });
  await page.getByRole('button', { name: texts.signIn }).click();
  await page.getByText(texts.whatWasSent).click();
  expect(await page.locator('.sent').locator('dt, dd').allTextContents()).toEqual([texts.httpStatus, '502']);
});

test('nothing was sent if the page itself refuses, or the service is out of reach', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: texts.signIn }).click();
  await page.getByText(texts.required).first().waitFor();
  expect(await page.locator('.sent').count()).toBe(0);
  await field(page, texts.account).fill('nobody@example.org');
  await field(page, texts.password).fill('wrong password');
  stage.proxy.set('refuse');
  await page.getByRole('button', { name: texts.signIn }).click();
  await page.getByText(texts.noConnection).waitFor();
  expect(await page.locator('.sent').count()).toBe(0);
});

test('the reference is a page if the catalogue names the place of its pages', () => {
  const contract = { name: 'shop', sourceLocale: 'en', envelope: {} as never, catalog: {} };
  const typeBase = 'https://example.org/errors/';
  const known = { name: 'PASSWORD_INCORRECT', code: 2006 } as const;
  expect(referenceOf(known, { ...contract, typeBase }).address).toBe('https://example.org/errors/PASSWORD_INCORRECT');
  expect(referenceOf(known, contract).address).toBeUndefined();
  expect(referenceOf({ name: null, code: 9999 }, { ...contract, typeBase })).toEqual({
    address: undefined,
    command: 'npx error-contracts explain 9999',
  });
});

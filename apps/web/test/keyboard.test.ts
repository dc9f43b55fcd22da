import type { Locator, Page } from '@error-contracts/browser';
import { expect, test } from 'vitest';
import { newPerson, signUpThroughApi } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const { texts, error } = await wordsIn('en');

/** Presses the tab key until the control has the focus, as people without a mouse do. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 25; presses += 1) {
    if (await hasFocus(control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${control} cannot be reached with ${key}.`);
}

function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

test('a person without a mouse signs up and creates a project', async () => {
  const { page } = await stage.visit();
  const person = newPerson();
  await page.goto('/sign-up');
  await page.getByRole('heading', { name: texts.signUpTitle }).waitFor();
  await tabTo(page, page.getByLabel(texts.email));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel(texts.password, { exact: true }));
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await page.getByText(error('PASSWORD_TOO_SHORT', { min: 6 })).waitFor();
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: texts.firstWorkspace }).waitFor();
  await expect.poll(() => hasFocus(page.getByRole('heading', { name: texts.projects, level: 1 }))).toBe(true);
  await tabTo(page, page.getByLabel(texts.workspaceName));
  await page.keyboard.type('Northwind');
  await page.keyboard.press('Enter');

  const open = page.getByRole('button', { name: texts.newProject });
  await open.waitFor();
  await tabTo(page, open);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: texts.newProject }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await hasFocus(open)).toBe(true);

  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel(texts.name, { exact: true }));
  await page.keyboard.type('Shop');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Shop' }).waitFor();
  expect(await page.getByRole('status').textContent()).toContain('Shop');
});

test('the first tab stop is a link past the bar', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: texts.signInTitle }).waitFor();
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByRole('link', { name: texts.skipToContent }))).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByLabel(texts.account))).toBe(true);
});

test('keys change the language and the theme, and the focus stays', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  const switcher = page.locator('.language-switcher select');
  await tabTo(page, switcher, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { name: (await wordsIn('de')).texts.signInTitle }).waitFor();
  expect(await hasFocus(switcher)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const toggle = page.getByRole('button', { pressed: true });
  await toggle.waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.reload();
  await heading.waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('the heading of the next page gets the focus', async () => {
  const { page } = await stage.visit();
  await signUpThroughApi(page);
  await page.goto('/projects');
  await page.getByRole('link', { name: texts.profile }).press('Enter');
  const heading = page.getByRole('heading', { name: texts.profile, level: 1 });
  await heading.waitFor();
  await expect.poll(() => hasFocus(heading)).toBe(true);
  await page.goBack();
  await expect.poll(() => hasFocus(page.getByRole('heading', { name: texts.projects, level: 1 }))).toBe(true);
});

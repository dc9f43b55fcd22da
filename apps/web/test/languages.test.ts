import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, test } from 'vitest';
import { type Language, languages, languageTags } from '../src/language/languages.ts';
import { chooseLanguage } from './support/choose-language.ts';
import { descriptionOf, field } from './support/field.ts';
import { signUpThroughApi } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const english = await wordsIn('en');
const others = languageTags.filter((tag) => tag !== 'en');

test.each(someOf(others, 2))('a page changes to %s, with its error, and keeps the input', async (tag) => {
  const { page } = await stage.visit();
  const { texts, error } = await wordsIn(tag);
  await page.goto('/sign-up');
  await field(page, english.texts.email).fill('nobody');
  await field(page, english.texts.password).fill('long enough');
  await page.getByRole('button', { name: english.texts.signUp }).click();
  await page.getByText(english.error('AUTHENTICATION_EMAIL_INVALID')).waitFor();

  await page.getByRole('combobox', { name: english.texts.language }).selectOption(tag);
  await page.getByRole('heading', { name: texts.signUpTitle, exact: true }).waitFor();
  const email = field(page, texts.email);
  expect(await descriptionOf(email)).toBe(error('AUTHENTICATION_EMAIL_INVALID'));
  expect(await page.getByText(error('AUTHENTICATION_EMAIL_INVALID')).getAttribute('lang')).toBe(tag);
  expect(await email.inputValue()).toBe('nobody');
  expect(await page.title()).toContain(texts.signUpTitle);
  const root = page.locator('html');
  expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([tag, languages[tag].dir]);

  await page.reload();
  await page.getByRole('heading', { name: texts.signUpTitle, exact: true }).waitFor();
  await expect.poll(() => root.getAttribute('lang')).toBe(tag);
});

test.each(someOf(['ar', 'en', 'ja', 'pt-BR'] as const, 1))('two refusals of the API at once are in %s', async (tag) => {
  const { page } = await stage.visit({ language: tag });
  const { texts, error } = await wordsIn(tag);
  const { username } = await signUpThroughApi(page);
  await page.context().clearCookies();
  await page.goto('/sign-up');
  await field(page, texts.email).fill('nobody');
  await field(page, texts.username).fill(username);
  await field(page, texts.password).fill('long enough');
  await page.getByRole('button', { name: texts.signUp, exact: true }).click();
  await page.getByText(error('USERNAME_ALREADY_EXISTS')).waitFor();
  expect(await descriptionOf(field(page, texts.email))).toBe(error('AUTHENTICATION_EMAIL_INVALID'));
});

test.each([
  ['ar', 'mei', 'right'],
  ['en', 'مي', 'left'],
] as const)('in %s the username %s begins on the side of its label', async (tag, username, side) => {
  const { page } = await stage.visit({ language: tag });
  const { texts } = await wordsIn(tag);
  await page.goto('/sign-up');
  const control = field(page, texts.username);
  await control.fill(username);
  expect(await control.evaluate((element) => getComputedStyle(element).textAlign)).toBe(side);
});

test.each(someOf(['zh-CN', 'en', 'ar'] as const, 1))('a wrong link is called a link, in %s', async (tag) => {
  const { page } = await stage.visit({ language: tag });
  const { error } = await wordsIn(tag);
  await page.goto('/verify-email?token=nothing');
  await page.locator('.notice').waitFor();
  expect(await page.locator('.notice').textContent()).toBe(error('EMAIL_VERIFICATION_LINK_INVALID'));
});

test('the switcher lists every language by its own name', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  const options = page.getByRole('combobox', { name: english.texts.language }).getByRole('option');
  await options.first().waitFor({ state: 'attached' });
  expect(await options.allTextContents()).toEqual(Object.values(languages).map(({ name }) => name));
  const tags = await options.evaluateAll((all) => all.map((option) => option.getAttribute('lang')));
  expect(tags).toEqual(languageTags);
});

const browsers = [
  ['zh-HK', 'zh-TW'],
  ['ja', 'ja'],
  ['sw', 'en'],
  ['pt-PT', 'pt-BR'],
] as const;

test.each(someOf(browsers, 2))(
  'a browser in %s starts with %s, and loads no other language',
  async (locale, expected) => {
    const { page } = await stage.visit({ language: locale as Language });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: (await wordsIn(expected)).texts.signInTitle }).waitFor();
    const loaded = languageTags.filter((tag) =>
      scripts.some((script) => script.toLowerCase().startsWith(`/assets/${tag.toLowerCase()}-`)),
    );
    expect(loaded).toEqual([expected]);
  },
);

test('the page says that a language cannot load, and loads it once there is a connection', async () => {
  const { page, context } = await stage.visit();
  await page.goto('/sign-in');
  const switcher = page.getByRole('combobox', { name: english.texts.language });
  await switcher.waitFor();
  await context.setOffline(true);
  await switcher.selectOption('fr');
  await page.getByRole('alert').filter({ hasText: english.texts.languageUnavailable }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await switcher.inputValue()).toBe('en');
  await context.setOffline(false);
  await page.getByRole('button', { name: english.texts.tryAgain }).click();
  await page.getByRole('heading', { name: (await wordsIn('fr')).texts.signInTitle }).waitFor();
});

test('of two languages that are chosen quickly, the last one stays', async () => {
  const { page } = await stage.visit();
  await page.goto('/sign-in');
  await chooseLanguage(page, 'ar', 'ko');
  await page.getByRole('heading', { name: (await wordsIn('ko')).texts.signInTitle }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
});

import { expect, test } from 'vitest';
import { descriptionOf, field, isFocusedAndInvalid } from './support/field.ts';
import { newPerson, signUpThroughApi } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const words = await wordsIn('en');

test('a user signs up, signs out, and signs in again', async () => {
  const { page } = await stage.visit();
  const { texts } = words;
  const person = newPerson();
  await page.goto('/');
  await page.getByRole('link', { name: texts.signUp }).click();
  await field(page, texts.email).fill(person.email);
  await field(page, texts.password).fill(person.password);
  await page.getByRole('button', { name: texts.signUp }).click();
  await page.getByRole('heading', { name: texts.firstWorkspace }).waitFor();
  await page.getByRole('button', { name: texts.signOut }).click();
  await page.getByRole('heading', { name: texts.signInTitle }).waitFor();
  await field(page, texts.account).fill(person.email);
  await field(page, texts.password).fill(person.password);
  await page.getByRole('button', { name: texts.signIn }).click();
  await page.getByRole('heading', { name: texts.projects }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/projects');
});

test('all empty fields have an issue at once, and the first has the focus', async () => {
  const { page } = await stage.visit();
  const { texts, error } = words;
  await page.goto('/sign-up');
  await page.getByRole('button', { name: texts.signUp }).click();
  const [email, username, password] = [texts.email, texts.username, texts.password].map((name) => field(page, name));
  await expect.poll(() => isFocusedAndInvalid(email as never)).toBe(true);
  expect(await descriptionOf(email as never)).toBe(texts.required);
  expect(await username?.getAttribute('aria-invalid')).toBe('false');
  expect(await descriptionOf(password as never)).toContain(error('SIGN_UP_PASSWORD_REQUIRED'));
});

test('out of reach of the service, empty fields have an issue too', async () => {
  const { page } = await stage.visit();
  const { texts } = words;
  await page.goto('/sign-up');
  await page.getByRole('heading', { name: texts.signUpTitle }).waitFor();
  stage.proxy.set('refuse');
  await page.getByRole('button', { name: texts.signUp }).click();
  await page.getByText(texts.noConnection).waitFor();
  expect(await descriptionOf(field(page, texts.email))).toBe(texts.required);
  expect(await descriptionOf(field(page, texts.password))).toContain(texts.required);
});

test('an empty field, a wrong one and a taken one have their issues after one request', async () => {
  const { page } = await stage.visit();
  const { texts, error } = words;
  const { email } = await signUpThroughApi(page);
  await page.context().clearCookies();
  await page.goto('/sign-up');
  await field(page, texts.email).fill(email);
  await field(page, texts.username).fill('mei li!');
  await page.getByRole('button', { name: texts.signUp }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.email))).toBe(true);
  expect(await descriptionOf(field(page, texts.email))).toBe(error('USER_ALREADY_EXISTS'));
  expect(await descriptionOf(field(page, texts.username))).toBe(texts.usernameHint);
  expect(await descriptionOf(field(page, texts.password))).toContain(error('SIGN_UP_PASSWORD_REQUIRED'));
});

test('all errors of one field are shown, and all that belong to no field', async () => {
  const { page } = await stage.visit();
  const { texts, error } = words;
  await page.goto('/sign-up');
  await field(page, texts.email).fill('mei@example.org');
  await field(page, texts.password).fill('correct horse');
  const held = [
    { field: '/email', code: 2003, message: 'm', data: null },
    { field: '/email', code: 2026, message: 'm', data: null },
    { code: 1000, message: 'm', data: null },
    { field: '/nowhere', code: 9001, message: 'm', data: null },
  ];
  stage.proxy.set({
    status: 422,
    type: 'application/json',
    body: JSON.stringify({ code: 9005, message: 'm', data: { errors: held } }),
  });
  await page.getByRole('button', { name: texts.signUp }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.email))).toBe(true);
  const description = await descriptionOf(field(page, texts.email));
  expect(description).toBe(error('AUTHENTICATION_EMAIL_INVALID') + error('USER_ALREADY_EXISTS'));
  const alert = page.getByRole('alert');
  await alert.getByText(error('SYSTEM_BUSY')).waitFor();
  await alert.getByText(error('REQUEST_TIMEOUT')).waitFor();
});

test('a short password has the message of the contract, once', async () => {
  const { page } = await stage.visit();
  const { texts, error } = words;
  await page.goto('/sign-up');
  await page.getByRole('heading', { name: texts.signUpTitle }).waitFor();
  await field(page, texts.email).fill('mei@example.org');
  await field(page, texts.password).fill('abc');
  await page.getByRole('button', { name: texts.signUp }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.password))).toBe(true);
  // The hint says the same, and once is enough.
  expect(await descriptionOf(field(page, texts.password))).toBe(error('PASSWORD_TOO_SHORT', { min: 6 }));
});

test.each([
  ['email', 'AUTHENTICATION_EMAIL_INVALID', { email: 'nobody' }],
  ['email', 'USER_ALREADY_EXISTS', {}],
  ['username', 'USERNAME_ALREADY_EXISTS', { email: 'another@example.org' }],
] as const)('the field %s shows the refusal of the API: %s', async (name, error, change) => {
  const { page } = await stage.visit();
  const { texts } = words;
  const person = { ...(await signUpThroughApi(page)), ...change };
  await page.context().clearCookies();
  await page.goto('/sign-up');
  await field(page, texts.email).fill(person.email);
  await field(page, texts.username).fill(person.username);
  await field(page, texts.password).fill(person.password);
  await page.getByRole('button', { name: texts.signUp }).click();
  const control = field(page, texts[name]);
  await expect.poll(() => isFocusedAndInvalid(control)).toBe(true);
  expect(await descriptionOf(control)).toContain(words.error(error));
  await control.press('End');
  await control.pressSequentially('x');
  expect(await control.getAttribute('aria-invalid')).toBe('false');
});

test('every field that the API refuses has its issue at once', async () => {
  const { page } = await stage.visit();
  const { texts, error } = words;
  const { username } = await signUpThroughApi(page);
  await page.context().clearCookies();
  await page.goto('/sign-up');
  await field(page, texts.email).fill('nobody');
  await field(page, texts.username).fill(username);
  await field(page, texts.password).fill('short');
  let requests = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/sign-up')) requests++;
  });
  await page.getByRole('button', { name: texts.signUp }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.email))).toBe(true);
  expect(await descriptionOf(field(page, texts.email))).toBe(error('AUTHENTICATION_EMAIL_INVALID'));
  expect(await descriptionOf(field(page, texts.username))).toContain(error('USERNAME_ALREADY_EXISTS'));
  expect(await field(page, texts.username).getAttribute('aria-invalid')).toBe('true');
  expect(await descriptionOf(field(page, texts.password))).toContain(error('PASSWORD_TOO_SHORT', { min: 6 }));
  expect(requests).toBe(1);
  await page.getByText(texts.whatWasSent).click();
  const facts = await page.locator('.sent dd').allTextContents();
  const names = ['FIELDS_INVALID', 'AUTHENTICATION_EMAIL_INVALID', 'USERNAME_ALREADY_EXISTS', 'PASSWORD_TOO_SHORT'];
  expect(facts.filter((fact) => /^[A-Z_]+$/.test(fact))).toEqual(names);
});

test('a field of the wrong form shows its hint once, as the issue', async () => {
  const { page } = await stage.visit();
  const { texts } = words;
  await page.goto('/sign-up');
  await field(page, texts.email).fill('mei@example.org');
  await field(page, texts.username).fill('mei li!');
  await field(page, texts.password).fill('correct horse');
  await page.getByRole('button', { name: texts.signUp }).click();
  await expect.poll(() => isFocusedAndInvalid(field(page, texts.username))).toBe(true);
  expect(await descriptionOf(field(page, texts.username))).toBe(texts.usernameHint);
});

import type { Page } from '@error-contracts/browser';
import { someOf } from '@error-contracts/vitest-config/some-of';
import { expect, test } from 'vitest';
import type { TextKey } from '../src/language/texts.ts';
import type { Interference } from './support/failing-proxy.ts';
import { field } from './support/field.ts';
import { newPerson, signUpThroughApi } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const { texts, error } = await wordsIn('en');

/** Sends a form while the proxy interferes, and returns the text of the notice. */
async function noticeFor(page: Page, interference: Interference): Promise<string> {
  await page.goto('/sign-up');
  await field(page, texts.email).fill(newPerson().email);
  await field(page, texts.password).fill('correct horse');
  stage.proxy.set(interference);
  await page.getByRole('button', { name: texts.signUp }).click();
  const notice = page.getByRole('alert').filter({ hasText: /\S/ });
  await notice.waitFor();
  return (await notice.textContent()) ?? '';
}

const page502 = '<!doctype html><title>502</title><h1>Bad Gateway</h1><script>alert(1)</script>';

const interferences: readonly (readonly [what: string, interference: Interference, text: TextKey])[] = [
  ['a proxy’s page', { status: 502, type: 'text/html', body: page502 }, 'unavailable'],
  ['a page with the status of a success', { status: 200, type: 'text/html', body: page502 }, 'unavailable'],
  ['a page that is called JSON', { status: 500, type: 'application/json', body: page502 }, 'unavailable'],
  ['an empty body', { status: 503, type: 'application/json', body: '' }, 'unavailable'],
  ['JSON of another shape', { status: 400, type: 'application/json', body: '{"error":"no"}' }, 'unavailable'],
  ['half a success', { status: 201, type: 'application/json', body: '{"id":' }, 'unavailable'],
  ['an answer that is cut off', 'cut', 'noConnection'],
  ['a connection that is refused', 'refuse', 'noConnection'],
  ['no answer at all', 'hang', 'tooSlow'],
];

test.each(someOf(interferences, 4))('%s leads to a notice in plain words', async (_, interference, text) => {
  const { page } = await stage.visit();
  expect(await noticeFor(page, interference)).toBe(texts[text]);
  // The form keeps its input, so the next attempt succeeds.
  stage.proxy.set(null);
  await page.getByRole('button', { name: texts.signUp }).click();
  await page.getByRole('heading', { name: texts.firstWorkspace }).waitFor();
});

test('an error that only a newer server knows has the message of the server', async () => {
  const { page } = await stage.visit();
  const body = JSON.stringify({
    code: 2999,
    message: 'Sign-ups <b>pause</b> for \u202edna maintenance.',
    data: { until: 5 },
  });
  const headers = { 'content-language': 'en' };
  const notice = await noticeFor(page, { status: 409, type: 'application/json', body, headers });
  expect(notice).toContain('Sign-ups <b>pause</b> for dna maintenance.');
  expect(notice).toContain(texts.newer);
});

test('a known error with new parameters has its message, its retry time and its reference', async () => {
  const { page } = await stage.visit();
  const body = JSON.stringify({ code: 1000, message: 'x', data: null, retryInSeconds: 9 });
  const headers = { 'x-request-id': 'a1b2c3', 'retry-after': '120' };
  const notice = await noticeFor(page, { status: 503, type: 'application/json', body, headers });
  expect(notice).toContain(error('SYSTEM_BUSY'));
  expect(notice).toContain('You can try again in 2 minutes.');
  expect(notice).toContain('Reference: a1b2c3');
});

test('a page says that there is no connection, and loads once there is one', async () => {
  const { page } = await stage.visit();
  await signUpThroughApi(page);
  await page.goto('/profile');
  await page.getByRole('heading', { name: texts.profile }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: texts.projects }).click();
  await page.getByRole('alert').filter({ hasText: texts.noConnection }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: texts.tryAgain }).click();
  await page.getByRole('heading', { name: texts.firstWorkspace }).waitFor();
  expect(await page.getByText(texts.noConnection).count()).toBe(0);
});

test('a page that opens while the service is down can try again', async () => {
  const { page } = await stage.visit();
  stage.proxy.set({ status: 502, type: 'text/html', body: page502 });
  await page.goto('/sign-in');
  const again = page.getByRole('button', { name: texts.tryAgain });
  await again.waitFor();
  expect(await page.getByRole('alert').filter({ hasText: /\S/ }).textContent()).toContain(texts.unavailable);
  stage.proxy.set(null);
  await again.click();
  await page.getByRole('heading', { name: texts.signInTitle }).waitFor();
});

test('a page whose texts cannot load is not blank', async () => {
  const { page } = await stage.visit();
  stage.proxy.set({ status: 502, type: 'text/html', body: page502 }, '/assets/en-');
  await page.goto('/sign-in');
  await page.getByText('could not be loaded').waitFor();
  stage.proxy.set(null);
  await page.reload();
  await page.getByRole('heading', { name: texts.signInTitle }).waitFor();
  expect(await page.getByText('could not be loaded').count()).toBe(0);
});

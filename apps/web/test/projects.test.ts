import type { Page } from '@error-contracts/browser';
import { expect, test } from 'vitest';
import { descriptionOf, field, isFocusedAndInvalid } from './support/field.ts';
import { newProject, newWorkspace, signUpThroughApi } from './support/people.ts';
import { setStage } from './support/stage.ts';
import { wordsIn } from './support/words.ts';

const stage = setStage();
const { texts, error } = await wordsIn('en');

/** Opens the projects of a new user with a workspace and these projects. */
async function openProjects(page: Page, ...names: readonly string[]): Promise<void> {
  await signUpThroughApi(page);
  const workspace = await newWorkspace(page);
  for (const name of names) await newProject(page, workspace, { name, type: 'web' });
  await page.goto('/projects');
  await page.getByRole('button', { name: texts.newProject }).waitFor();
}

test('a user creates, edits and deletes a project', async () => {
  const { page } = await stage.visit();
  await openProjects(page);
  await page.getByRole('button', { name: texts.newProject }).click();
  await field(page, texts.name).fill('Café 1 متجر');
  await page.getByRole('combobox', { name: texts.type }).selectOption({ label: texts.mobile });
  await field(page, texts.description).fill('<img src=x onerror=alert(1)>');
  await page.getByRole('button', { name: texts.createProject }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Café 1 متجر' });
  await card.waitFor();
  expect(await card.textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(await page.getByRole('status').textContent()).toContain('Café 1 متجر');

  await card.getByRole('button').click();
  await field(page, texts.name).fill('Shop');
  await page.getByRole('button', { name: texts.save }).click();
  const renamed = page.getByRole('listitem').filter({ hasText: 'Shop' });
  await renamed.waitFor();

  await renamed.getByRole('button').click();
  await page.getByRole('button', { name: texts.deleteProject }).click();
  await page.getByRole('button', { name: texts.deleteForGood }).click();
  await page.getByRole('heading', { name: texts.noProjects }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('a description has a count of characters as people count them, and an error if it is too long', async () => {
  const { page } = await stage.visit();
  await openProjects(page);
  await page.getByRole('button', { name: texts.newProject }).click();
  await field(page, texts.name).fill('Shop');
  const description = field(page, texts.description);
  // A family is one character of seven code points.
  await description.fill('👨‍👩‍👧‍👦'.repeat(140));
  expect(await descriptionOf(description)).toContain('140 of 140');
  await description.fill('👨‍👩‍👧‍👦'.repeat(141));
  await page.getByRole('button', { name: texts.createProject }).click();
  expect(await isFocusedAndInvalid(description)).toBe(true);
  expect(await descriptionOf(description)).toContain(error('PROJECT_DESCRIPTION_TOO_LONG', { max: 140 }));
  await description.fill('👨‍👩‍👧‍👦'.repeat(140));
  await page.getByRole('button', { name: texts.createProject }).click();
  await page.getByRole('status').filter({ hasText: 'Shop' }).waitFor();
});

test.each([
  ['name', 'APPLICATION_NAME_ALREADY_EXISTS', { name: 'Shop' }],
  ['name', 'APPLICATION_NAME_INVALID', { name: '***' }],
  ['description', 'APPLICATION_DESCRIPTION_INVALID', { description: 'a\u202eb' }],
  ['subdomain', 'SUBDOMAIN_IN_USE', { subdomain: 'www' }],
  ['subdomain', 'OAUTH_DOMAIN_NAME_RESERVED', { subdomain: 'www', type: 'oauth' }],
] as const)('the field %s shows the refusal of the API: %s', async (name, refused, change) => {
  const { page } = await stage.visit();
  await openProjects(page, 'Shop');
  const given = { name: 'Other', type: 'web', description: '', subdomain: '', ...change };
  await page.getByRole('button', { name: texts.newProject }).click();
  await field(page, texts.name).fill(given.name);
  await page.getByRole('combobox', { name: texts.type }).selectOption(given.type);
  await field(page, texts.description).fill(given.description);
  await field(page, texts.subdomain).fill(given.subdomain);
  await page.getByRole('button', { name: texts.createProject }).click();
  const control = field(page, texts[name]);
  await expect.poll(() => isFocusedAndInvalid(control)).toBe(true);
  expect(await descriptionOf(control)).toContain(error(refused));
});

test('a user may have several workspaces', async () => {
  const { page } = await stage.visit();
  await openProjects(page, 'Shop');
  await page.getByRole('button', { name: texts.newWorkspace }).click();
  await field(page, texts.workspaceName).fill('Southwind');
  await page.getByRole('button', { name: texts.createWorkspace }).click();
  await page.getByRole('heading', { name: texts.noProjects }).waitFor();
  const switcher = page.getByRole('combobox', { name: texts.workspace });
  expect(await switcher.locator('option').allTextContents()).toEqual(['Northwind', 'Southwind']);
  await switcher.selectOption('Northwind');
  await page.getByRole('heading', { name: 'Shop' }).waitFor();
});

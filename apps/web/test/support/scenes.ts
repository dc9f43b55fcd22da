import type { Page } from '@error-contracts/browser';
import { field } from './field.ts';
import { newProject, newWorkspace, signUpThroughApi } from './people.ts';
import type { Words } from './words.ts';

/** Brings a page into a state that people see, and waits until it shows that state. */
export type Scene = (page: Page, words: Words) => Promise<void>;

/** Every page, also with an error. */
export const scenes: Readonly<Record<string, Scene>> = {
  'sign-in': async (page, { texts }) => {
    await open(page, '/sign-in', texts.signInTitle);
  },
  'sign-up-refused': async (page, { texts }) => {
    await open(page, '/sign-up', texts.signUpTitle);
    await field(page, texts.password).fill('abc');
    await page.getByRole('button', { name: texts.signUp }).click();
  },
  'what-was-sent': async (page, { texts, error }) => {
    await open(page, '/sign-in', texts.signInTitle);
    await field(page, texts.account).fill('nobody@example.org');
    await field(page, texts.password).fill('wrong password');
    await page.getByRole('button', { name: texts.signIn }).click();
    await page.getByText(error('PASSWORD_INCORRECT')).waitFor();
    await page.getByText(texts.whatWasSent).click();
  },
  'reset-password': async (page, { texts }) => {
    const { email } = await signUpThroughApi(page);
    await open(page, '/reset-password', texts.resetTitle);
    await field(page, texts.recipient).fill(email);
    await page.getByRole('button', { name: texts.sendCode }).click();
    await field(page, texts.code).waitFor();
  },
  'verify-email-refused': async (page, { texts, error }) => {
    await open(page, '/verify-email?token=forged', texts.verifyTitle);
    await page.getByText(error('EMAIL_VERIFICATION_LINK_INVALID')).waitFor();
  },
  profile: async (page, { texts }) => {
    await signUpThroughApi(page);
    await open(page, '/profile', texts.profile);
    await field(page, texts.newEmail).fill('nobody');
    await page.getByRole('region', { name: texts.changeEmail }).getByRole('button').click();
    await page.locator('[aria-invalid=true]').waitFor();
  },
  'first-workspace': async (page, { texts }) => {
    await signUpThroughApi(page);
    await open(page, '/projects', texts.firstWorkspace);
  },
  projects: async (page, { texts }) => {
    await openProjects(page, { texts });
  },
  'project-refused': async (page, { texts }) => {
    await openProjects(page, { texts });
    await page.getByRole('button', { name: texts.newProject }).click();
    await field(page, texts.name).fill('Shop');
    await page.getByRole('button', { name: texts.createProject }).click();
    await page.locator('[aria-invalid=true]').waitFor();
  },
  mailbox: async (page, { texts }) => {
    await signUpThroughApi(page);
    await open(page, '/mailbox', texts.mailbox);
    await page.getByRole('button', { name: texts.showMessages }).click();
    await page.getByRole('link', { name: texts.openLink }).waitFor();
  },
  'not-found': async (page, { texts }) => {
    await open(page, '/nowhere', texts.pageNotFound);
  },
};

async function open(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { name: heading, exact: true }).waitFor();
}

const projects = [
  { name: 'Shop', type: 'web', description: 'Where people buy what we roast, and come back for more.' },
  { name: '烘焙应用', type: 'mobile', description: '订购、取货、积分。' },
  { name: 'متجر', type: 'oidc', description: 'حيث يشتري الناس ما نحمّصه.' },
];

/** What people wrote in the scenes, which no language changes. */
export const writtenByPeople: RegExp = new RegExp(
  [
    '(mei|shop)-[\\w-]+(@example\\.org)?',
    'Northwind',
    ...projects.flatMap(({ name, description }) => [description, name]),
  ]
    .map((text) => text.replace(/\.$/, '\\.'))
    .join('|'),
  'g',
);

async function openProjects(page: Page, { texts }: Pick<Words, 'texts'>): Promise<void> {
  await signUpThroughApi(page);
  const workspace = await newWorkspace(page);
  for (const project of projects) {
    await newProject(page, workspace, {
      ...project,
      ...(project.type === 'web' && { subdomain: `shop-${workspace}` }),
    });
  }
  await open(page, '/projects', texts.projects);
  await page.getByRole('heading', { name: 'Shop' }).waitFor();
}

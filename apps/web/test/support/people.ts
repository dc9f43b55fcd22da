import { randomUUID } from 'node:crypto';
import type { Page } from '@error-contracts/browser';

export interface Person {
  readonly email: string;
  readonly username: string;
  readonly password: string;
}

/** Returns a person whom the service does not know yet. */
export function newPerson(): Person {
  const id = randomUUID().slice(0, 8);
  return { email: `mei-${id}@example.org`, username: `mei-${id}`, password: 'correct horse' };
}

/** Creates an account without the pages, which other tests cover, and signs the browser in. */
export async function signUpThroughApi(page: Page, person = newPerson()): Promise<Person> {
  const account = { registerInClient: 'console', applicationId: 'console', ...person };
  await sent(page, 'POST', '/api/sign-up', account);
  return person;
}

/** Creates a workspace of the signed-in user and returns its ID. */
export async function newWorkspace(page: Page, name = 'Northwind'): Promise<string> {
  const { id } = await sent<{ id: string }>(page, 'POST', '/api/user-pools', { name });
  return id;
}

export async function newProject(page: Page, workspaceId: string, project: object): Promise<void> {
  await sent(page, 'POST', `/api/user-pools/${workspaceId}/applications`, project);
}

/** Returns the newest code or token that was sent to a recipient. */
export async function newestSecret(page: Page, recipient: string): Promise<string> {
  const path = `/api/mailbox?recipient=${encodeURIComponent(recipient)}`;
  const { messages } = await sent<{ messages: { secret: string }[] }>(page, 'GET', path);
  if (messages[0] === undefined) throw new Error(`Nothing was sent to ${recipient}.`);
  return messages[0].secret;
}

async function sent<Answer>(page: Page, method: string, path: string, data?: object): Promise<Answer> {
  const response = await page.request.fetch(path, { method, ...(data && { data }) });
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
  return response.status() === 204 ? (undefined as Answer) : response.json();
}

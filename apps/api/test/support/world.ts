import { randomUUID } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { Browser } from './browser.ts';
import type { RunningService } from './running-service.ts';

/** A signed-in user. */
export interface Person {
  readonly browser: Browser;
  readonly id: string;
  readonly email: string;
}

/** A service in use: an owner with a user pool and an application, and a stranger who has no part in them. */
export interface World {
  readonly service: RunningService;
  readonly visitor: Browser;
  readonly owner: Person;
  readonly stranger: Person;
  readonly pool: string;
  readonly application: string;
}

/** A part of every password in the tests, so that the proof finds a password in an answer. */
export const password = 'Sesame-öffne-dich';

interface Id {
  readonly id: string;
}

/** Creates a world of new people and things in a running service. */
export async function world(service: RunningService): Promise<World> {
  const owner = await person(service);
  const stranger = await person(service);
  const pool = await newPool(owner);
  const application = await newApplication(owner, pool, { type: 'web' });
  return { service, visitor: service.browser(), owner, stranger, pool, application };
}

/** Signs up a new user of the console, or of another pool through one of its applications. */
export async function person(
  service: Pick<RunningService, 'browser'>,
  { pool = 'console', application = 'console', ...account }: Readonly<Record<string, string>> = {},
): Promise<Person> {
  const browser = service.browser();
  const email = `${randomUUID()}@example.com`;
  const body = { registerInClient: pool, applicationId: application, email, password, ...account };
  const { id } = succeeded(await browser.send<Id>('signUp', { body }));
  return { browser, id, email: account.email ?? email };
}

export async function newPool({ browser }: Person, fields: object = {}): Promise<string> {
  return succeeded(await browser.send<Id>('createUserPool', { body: { name: 'Pool', ...fields } })).id;
}

export async function newApplication({ browser }: Person, userPoolId: string, fields: object): Promise<string> {
  const body = { name: `App ${randomUUID()}`, ...fields };
  return succeeded(await browser.send<Id>('createApplication', { params: { userPoolId }, body })).id;
}

/** Changes settings of a pool. */
export async function configure({ owner, pool }: World, body: object): Promise<void> {
  succeeded(await owner.browser.send('updateUserPool', { params: { userPoolId: pool }, body }));
}

/** Signs up a new user of the console who collaborates on the pool with these permissions. */
export async function collaborator({ service, owner, pool }: World, permissions: readonly string[]): Promise<Person> {
  const added = await person(service);
  const body = { account: added.email, permissions };
  succeeded(await owner.browser.send('addCollaborator', { params: { userPoolId: pool }, body }));
  return added;
}

/** Returns the body of an answer; throws if it is an error. */
export function succeeded<Body>({ body, error }: Answer<Body>): Body {
  if (error !== null) throw new Error(`Preparing the test failed with ${error}.`);
  return body;
}

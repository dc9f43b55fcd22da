import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Answer } from '../support/answer.ts';
import { describeErrors } from '../support/describe-errors.ts';
import { runService } from '../support/running-service.ts';
import { collaborator, newApplication, newPool, type Person, succeeded, type World, world } from '../support/world.ts';

const tooLong = '👩‍👩‍👧'.repeat(141);

describeErrors('createApplication', {
  USER_POOL_NOT_FOUND: ({ owner }) => create(owner, 'nowhere', {}),
  OPERATION_FORBIDDEN: async (world) => create(await collaborator(world, ['manage-users']), world.pool, {}),
  APPLICATION_NAME_INVALID: ({ owner, pool }) => create(owner, pool, { name: '<script>' }),
  APPLICATION_TYPE_INVALID: ({ owner, pool }) => create(owner, pool, { type: 'desktop' }),
  APPLICATION_DESCRIPTION_INVALID: ({ owner, pool }) => create(owner, pool, { description: 'abc \u202e fed' }),
  PROJECT_DESCRIPTION_TOO_LONG: async ({ owner, pool }) => {
    const answer = await create(owner, pool, { description: tooLong });
    expect(answer.body).toMatchObject({ data: { max: 140 } });
    return answer;
  },
  APPLICATION_NAME_ALREADY_EXISTS: async ({ owner, pool }) => {
    await newApplication(owner, pool, { name: 'Shop', type: 'web' });
    return create(owner, pool, { name: 'Shop' });
  },
  OAUTH_APPLICATION_NAME_ALREADY_EXISTS: async (world) => {
    const name = await oauthName(world);
    return create(world.stranger, await newPool(world.stranger), { name, type: 'oauth' });
  },
  DOMAIN_NAME_IN_USE: async ({ owner, pool }) => create(owner, pool, { domain: await usedDomain(owner, pool) }),
  SUBDOMAIN_IN_USE: ({ owner, pool }) => create(owner, pool, { subdomain: 'www' }),
  OAUTH_DOMAIN_NAME_IN_USE: async ({ owner, pool }) =>
    create(owner, pool, { type: 'oauth', domain: await usedDomain(owner, pool) }),
  OAUTH_DOMAIN_NAME_RESERVED: ({ owner, pool }) => create(owner, pool, { type: 'oauth', subdomain: 'www' }),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner, pool }) => create(owner, pool, { domain: 'no domain' }),
});

describeErrors('listApplications', {
  USER_POOL_NOT_FOUND: ({ owner }) => owner.browser.send('listApplications', { params: { userPoolId: 'nowhere' } }),
  OPERATION_FORBIDDEN: ({ stranger, pool }) =>
    stranger.browser.send('listApplications', { params: { userPoolId: pool } }),
});

for (const operation of ['getApplication', 'deleteApplication']) {
  describeErrors(operation, {
    APPLICATION_NOT_FOUND: ({ owner }) => one(operation, owner, 'nothing'),
    OPERATION_FORBIDDEN: ({ stranger, application }) => one(operation, stranger, application),
  });
}

describeErrors('updateApplication', {
  APPLICATION_NOT_FOUND: ({ owner }) => update(owner, 'nothing', {}),
  OPERATION_FORBIDDEN: ({ stranger, application }) => update(stranger, application, {}),
  APPLICATION_NAME_INVALID: ({ owner, application }) => update(owner, application, { name: '' }),
  APPLICATION_DESCRIPTION_INVALID: ({ owner, application }) => update(owner, application, { description: 7 }),
  PROJECT_DESCRIPTION_TOO_LONG: ({ owner, application }) => update(owner, application, { description: tooLong }),
  APPLICATION_NAME_ALREADY_EXISTS: async ({ owner, pool, application }) => {
    await newApplication(owner, pool, { name: 'Shop', type: 'web' });
    return update(owner, application, { name: 'Shop' });
  },
  DOMAIN_NAME_IN_USE: async ({ owner, pool, application }) =>
    update(owner, application, { domain: await usedDomain(owner, pool) }),
  SUBDOMAIN_IN_USE: ({ owner, application }) => update(owner, application, { subdomain: 'console' }),
  REQUEST_PARAMETERS_INCOMPLETE: ({ owner, application }) => update(owner, application, { signUpOpen: 'yes' }),
});

describeErrors('updateOAuthApplication', {
  OAUTH_APPLICATION_NOT_FOUND: ({ owner, application }) => updateOAuth(owner, application, {}),
  OPERATION_FORBIDDEN: async (world) => updateOAuth(world.stranger, await oauth(world), {}),
  APPLICATION_NAME_INVALID: async (world) => updateOAuth(world.owner, await oauth(world), { name: ' ' }),
  APPLICATION_NAME_ALREADY_EXISTS: async (world) => {
    await newApplication(world.owner, world.pool, { name: 'Shop', type: 'web' });
    return updateOAuth(world.owner, await oauth(world), { name: 'Shop' });
  },
  OAUTH_APPLICATION_NAME_ALREADY_EXISTS: async (world) => {
    const name = await oauthName(world);
    const other = await newApplication(world.stranger, await newPool(world.stranger), { type: 'oauth' });
    return updateOAuth(world.stranger, other, { name });
  },
  OAUTH_DOMAIN_NAME_IN_USE: async (world) =>
    updateOAuth(world.owner, await oauth(world), { domain: await usedDomain(world.owner, world.pool) }),
  OAUTH_DOMAIN_NAME_RESERVED: async (world) => updateOAuth(world.owner, await oauth(world), { subdomain: 'admin' }),
  REQUEST_PARAMETERS_INCOMPLETE: async (world) =>
    updateOAuth(world.owner, await oauth(world), { redirectUri: 'javascript:alert(1)' }),
});

for (const [operation, type, error] of [
  ['oidcConfiguration', 'oidc', 'OIDC_APPLICATION_NOT_FOUND'],
  ['samlMetadata', 'saml', 'SAML_SP_APPLICATION_NOT_FOUND'],
] as const) {
  describeErrors(operation, {
    [error]: async (world: World) => {
      const application = await newApplication(world.owner, world.pool, { type });
      expect((await world.visitor.send(operation, { params: { applicationId: application } })).error).toBeNull();
      return world.visitor.send(operation, { params: { applicationId: world.application } });
    },
  });
}

it('changes the sent fields, but never the ID, the pool, the type or the time of an application', async () => {
  const { owner, application } = await world(await runService());
  const before = succeeded(await one('getApplication', owner, application));
  const hostile = '{"name":"New","id":"console","userPoolId":"console","createdAt":0,"type":"saml","signUpOpen":false}';
  const after = { ...before, name: 'New', signUpOpen: false };
  expect(succeeded(await update(owner, application, hostile))).toEqual(after);
  expect(succeeded(await one('getApplication', owner, application))).toEqual(after);
});

it('lists the applications of a pool, and sets the redirect URI of one for OAuth', async () => {
  const { owner, pool, application } = await world(await runService());
  const other = await newApplication(owner, pool, { type: 'oauth' });
  const redirectUri = 'https://shop.example.com/back?from=here';
  expect(succeeded(await updateOAuth(owner, other, { redirectUri }))).toMatchObject({ id: other, redirectUri });
  const { body } = await owner.browser.send('listApplications', { params: { userPoolId: pool } });
  expect(body).toMatchObject({
    applications: [
      { id: application, type: 'web' },
      { id: other, redirectUri },
    ],
  });
});

it('counts characters as people do', async () => {
  const { owner, pool } = await world(await runService());
  expect((await create(owner, pool, { description: '👩‍👩‍👧'.repeat(140) })).error).toBeNull();
});

function create({ browser }: Person, userPoolId: string, fields: object): Promise<Answer> {
  const body = { name: `App ${randomUUID()}`, type: 'web', ...fields };
  return browser.send('createApplication', { params: { userPoolId }, body });
}

function one(operation: string, { browser }: Person, applicationId: string): Promise<Answer<object>> {
  return browser.send(operation, { params: { applicationId } });
}

function update({ browser }: Person, applicationId: string, body: object | string): Promise<Answer> {
  return browser.send('updateApplication', { params: { applicationId }, body });
}

function updateOAuth({ browser }: Person, applicationId: string, body: object): Promise<Answer> {
  return browser.send('updateOAuthApplication', { params: { applicationId }, body });
}

function oauth({ owner, pool }: World): Promise<string> {
  return newApplication(owner, pool, { type: 'oauth' });
}

async function oauthName({ owner, pool }: World): Promise<string> {
  const name = `OAuth ${randomUUID()}`;
  await newApplication(owner, pool, { name, type: 'oauth' });
  return name;
}

async function usedDomain(owner: Person, pool: string): Promise<string> {
  const domain = `${randomUUID()}.example.com`;
  await newApplication(owner, pool, { type: 'web', domain });
  return domain;
}

// The contract tests that a team would write for the service. They run in copies of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extendExpect } from '@error-contracts/testing/vitest';
import type { ErrorContract } from '@error-contracts/types';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/create-app.ts';
import { defaultSettings } from '../src/settings.ts';

declare module '@error-contracts/testing' {
  interface Register {
    contract: ErrorContract;
  }
}

extendExpect({ contract, validators });

const folder = mkdtempSync(join(tmpdir(), 'contract-tests-'));
let app: FastifyInstance;

beforeAll(async () => {
  const database = { ...defaultSettings.database, path: join(folder, 'identity.db') };
  app = await createApp({ ...defaultSettings, database, development: true, passwordCost: 16, logLevel: 'silent' });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

function post(url: string, payload: object) {
  return app.inject({ method: 'POST', url: `/api${url}`, payload });
}

function signUp(fields: object) {
  const console = { registerInClient: 'console', applicationId: 'console' };
  return post('/sign-up', { ...console, email: 'ada@example.com', password: 'Sesame-oeffne-dich', ...fields });
}

test('a short password', async () => {
  await expect(signUp({ password: 'x' })).toSatisfyErrorContract('PASSWORD_TOO_SHORT', { min: 6 });
});

test('no application', async () => {
  await expect(signUp({ applicationId: undefined })).toSatisfyErrorContract('APPLICATION_ID_MISSING');
});

test('no user pool', async () => {
  await expect(signUp({ registerInClient: 'none' })).toSatisfyErrorContract('USER_POOL_NOT_FOUND');
});

test('no token', async () => {
  await expect(post('/email-verifications', {})).toSatisfyErrorContract('PARAMETER_MISSING', { parameter: 'token' });
});

test('nobody is signed in', async () => {
  await expect(app.inject('/api/orders')).toSatisfyErrorContract('SIGN_IN_REQUIRED');
});

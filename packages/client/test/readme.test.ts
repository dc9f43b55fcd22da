import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import { startTestServer } from './server/test-server.js';
import { typeCheck } from './type-check.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(\w*)\n(?:\/\/ (\S+)\n)?([\s\S]*?)^```$/gm)];
const folder = mkdtempSync(join(import.meta.dirname, '.readme-'));
for (const [, , name = 'without-a-name.ts', text = ''] of blocks) writeFileSync(join(folder, name), text);
const files = blocks.map(([, , name]) => name);
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: [], files }));

writeFileSync(
  join(folder, 'shop-reader.ts'),
  `import { createErrorReader } from '@error-contracts/client';
   import { english, parseShopResponse, shop } from '../shop/shop-contract.js';
   export const shopReader = createErrorReader({
     contract: shop,
     validators: { parseErrorResponse: parseShopResponse },
     messages: [english],
     fallback: 'OUT_OF_STOCK',
   });`,
);
// The README of the server shows it.
const ofServer = readFileSync(new URL('../README.md', import.meta.resolve('@error-contracts/server')), 'utf8');
const [, operations = ''] = /^```ts\n\/\/ operations\.ts\n([\s\S]*?)^```$/m.exec(ofServer) ?? [];
writeFileSync(join(folder, 'operations.ts'), operations);

const server = await startTestServer();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server[Symbol.asyncDispose]();
});

test('every example compiles', () => {
  expect(blocks.map(([, language]) => language)).toEqual([...Array(8).fill('ts'), 'tsx']);
  expect(typeCheck(folder)).toEqual([]);
});

test('signing in', async () => {
  const { signIn } = await import(join(folder, 'sign-in.ts'));
  const shown: string[] = [];
  const show = (text: string): void => void shown.push(text);
  expect(await signIn(server.url('known'), show)).toBe('sign up');
  expect(await signIn(server.url('network-failure'), show)).toBe('offline');
  expect(await signIn(server.url('unknown-code'), show)).toBe('try again');
  expect(shown).toEqual(['Something new.']);
});

test('two catalogues', async () => {
  const { textOf } = await import(join(folder, 'two-catalogues.ts'));
  const shopBody = { apiCode: '1', text: 'x', statusCode: 402, details: { last4: '4242' } };
  expect(await textOf(await fetch(server.url('known')), 'en')).toBe('We couldn’t find that user.');
  expect(await textOf(Response.json(shopBody, { status: 402 }), 'en')).toBe('Card 4242 was declined.');
  expect(await textOf(new Response('<html>', { status: 502 }), 'en')).toBe('Out of stock.');
});

test('calls', async () => {
  const { textOfCall, textsOf } = await import(join(folder, 'calls.ts'));
  const errorResponse = { status: 404, headers: {}, body: { code: 2004, message: 'Not here.', data: null } };
  const ofTrpc = Object.assign(new Error('Not here.'), { name: 'TRPCClientError', data: { errorResponse } });
  expect(await textOfCall(ofTrpc)).toBe('Go to sign-up');
  const ofOrpc = { code: 'USER_NOT_FOUND', defined: false, data: { errorResponse } };
  expect(await textOfCall(ofOrpc)).toBe('Go to sign-up');
  const errors = [{ message: 'Not here.', extensions: { code: 'USER_NOT_FOUND', errorResponse } }];
  expect(textsOf({ data: null, errors })).toEqual(['We couldn’t find that user.']);
});

test('errors of one operation', async () => {
  const { textOf } = await import(join(folder, 'sign-up.ts'));
  expect(await textOf(await fetch(server.url('known')))).toBe('We couldn’t find that user.');
  expect(await textOf(await fetch(server.url('busy')))).toBe('try again');
});

test('errors of fields', async () => {
  const { onSubmitAsync, showIn } = await import(join(folder, 'field-errors.ts'));
  const held = { code: 2029, message: '', data: { min: 9 } };
  const errors = [{ ...held, field: '/password' }, held];
  const body = { code: 9005, message: '', data: { errors } };
  vi.stubGlobal('fetch', async () => Response.json(body, { status: 422 }));
  const refused = await onSubmitAsync({ value: { email: '', password: '' } });
  vi.unstubAllGlobals();
  const text = 'Use at least 9 characters for the password.';
  expect(refused).toEqual({ form: text, fields: { password: text } });
  expect(showIn({ elements: { namedItem: () => null } }, body)).toHaveLength(2);
});

test('each library', async () => {
  const { withAxios, withKy, withOpenapiFetch } = await import(join(folder, 'libraries.ts'));
  expect(await withAxios(server.url('known'))).toMatchObject({ name: 'USER_NOT_FOUND' });
  expect(await withKy(server.url('known'))).toMatchObject({ name: 'USER_NOT_FOUND' });
  expect(await withOpenapiFetch(new URL('/', server.url('known')).href)).toMatchObject({ name: 'USER_NOT_FOUND' });
});

test('trying again', async () => {
  const { queryClient, getUser } = await import(join(folder, 'query-client.ts'));
  const query = { queryKey: ['user'], queryFn: () => getUser(server.url('busy')) };
  await expect(queryClient.fetchQuery(query)).rejects.toThrow('SYSTEM_BUSY (1000), HTTP 503');
});

test('React', async () => {
  const { App } = await import(join(folder, 'sign-in-form.tsx'));
  const html = renderToStaticMarkup(createElement(App, { error: { code: 2004, message: '', data: null } }));
  expect(html).toContain('<p role="alert" class="notice" lang="en" dir="ltr">We couldn’t find that user.</p>');
  expect(html).toContain('<span id="email-error" lang="en" dir="ltr">We couldn’t find that user.</span>');
});

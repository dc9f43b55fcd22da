import { catalog } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import { expect, it } from 'vitest';
import { runService } from './support/running-service.ts';

it('answers with problem details if the request accepts them', async () => {
  const { address } = await runService();
  const headers = { accept: 'application/problem+json', 'accept-language': 'de' };
  const response = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{}',
  });
  const { code, message, data, ...problem } = (await response.json()) as Record<string, unknown>;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(isErrorResponse({ code, message, data }, 'PARAMETER_MISSING')).toBe(true);
  expect(problem).toMatchObject({ status: catalog.PARAMETER_MISSING.status, detail: message });
});

it('the ID of the log entry is never one that the client sends', async () => {
  const browser = (await runService()).browser();
  const headers = { 'x-request-id': 'mine', 'request-id': 'mine' };
  const ids = [await browser.send('currentUser', { headers }), await browser.send('currentUser', { headers })].map(
    (answer) => answer.headers.get('x-request-id'),
  );
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

it('no cache stores an answer of the API', async () => {
  const browser = (await runService()).browser();
  for (const operation of ['health', 'currentUser', 'createCaptcha']) {
    expect((await browser.send(operation)).headers.get('cache-control')).toBe('no-store');
  }
});

import { catalog } from '@error-contracts/types';
import { isErrorResponse } from '@error-contracts/validators';
import { expect, it } from 'vitest';
import { runService } from './support/running-service.ts';

it('problem details for whoever asks for them', async () => {
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

it('the id of the log entry is never the one that a stranger sends', async () => {
  const browser = (await runService()).browser();
  const headers = { 'x-request-id': 'mine', 'request-id': 'mine' };
  const ids = [await browser.send('currentUser', { headers }), await browser.send('currentUser', { headers })].map(
    (answer) => answer.headers.get('x-request-id'),
  );
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
});

it('nothing that a person is answered is kept by a cache', async () => {
  const browser = (await runService()).browser();
  for (const operation of ['health', 'currentUser', 'createCaptcha']) {
    expect((await browser.send(operation)).headers.get('cache-control')).toBe('no-store');
  }
});

import { parseErrorResponse } from '@error-contracts/validators';
import { describe, expect, test } from 'vitest';
import type { SituationName } from '../../src/faults/index.js';
import { startFaultServer } from '../../src/faults/server/index.js';
import { faults } from './real-faults.js';

describe.each<[SituationName, object]>([
  ['error', { status: 503, known: true }],
  ['unknown-code', { status: 503, known: false }],
  ['no-type', { status: 503, known: true, type: null }],
  ['redirect', { status: 503, known: true }],
  ['none', { status: 204 }],
  ['cut-off', { failure: 'TypeError' }],
  ['hanging', { failure: 'TimeoutError' }],
  ['endless', { failure: 'TimeoutError' }],
  ['silent', { failure: 'TimeoutError' }],
  ['network-failure', { failure: 'TypeError' }],
  ['aborted', { failure: 'TypeError' }],
])('%s', (situation, expected) => {
  test('reaches a client over a connection', async () => {
    await using server = await startFaultServer(faults);
    const url = server.url({ situation, error: 'SYSTEM_BUSY' });
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(await look(url, situation)).toMatchObject(expected);
  });
});

test('half of the error comes before a connection breaks', async () => {
  await using server = await startFaultServer(faults);
  const response = await fetch(server.url('cut-off'));
  const { value } = (await response.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toMatch(/^\{"code":/);
});

test('an address that nobody made is 404', async () => {
  await using server = await startFaultServer(faults);
  expect(await look(new URL('/elsewhere', server.url('error')).href)).toMatchObject({ status: 404 });
});

/** Milliseconds to wait for what never comes. A busy machine needs its time for all others. */
const PATIENCE: { readonly [situation in SituationName]?: number } = { hanging: 100, endless: 100, silent: 100 };

async function look(url: string, situation: SituationName = 'error'): Promise<object> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE[situation] ?? 10_000) });
    const text = await response.text();
    const { known } = parseErrorResponse(text === '' ? undefined : JSON.parse(text));
    return { status: response.status, known, type: response.headers.get('content-type') };
  } catch (error) {
    return { failure: (error as Error).name };
  }
}

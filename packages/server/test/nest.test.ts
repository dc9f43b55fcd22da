import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNestOnExpress, startNestOnFastify } from './servers/nest.js';
import type { Running } from './servers/server.js';

let servers: readonly Running[];
beforeAll(async () => {
  servers = [await startNestOnExpress(), await startNestOnFastify()];
});
afterAll(async () => {
  for (const server of servers) await server.close();
});

test('a guard that refuses, and a pipe that finds issues', async () => {
  for (const { url } of servers) {
    expect(await (await fetch(`${url}/guarded`)).json()).toMatchObject({ code: 1001 });
    const response = await fetch(`${url}/validated`, { method: 'POST' });
    expect(await response.json()).toMatchObject({ code: 2205, data: { parameter: 'unknown' } });
  }
});

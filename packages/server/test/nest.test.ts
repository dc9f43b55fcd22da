import type { ArgumentsHost } from '@nestjs/common';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorFilter } from '../src/adapters/nest/index.js';
import { startNestOnExpress, startNestOnFastify } from './servers/nest.js';
import type { Running } from './servers/server.js';
import { errors, SECRET } from './servers/test-errors.js';

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

test('without HTTP, the error of the catalogue is thrown', () => {
  const host = { getType: () => 'rpc' } as unknown as ArgumentsHost;
  const thrown = catching(() => errorFilter({ errors }).catch(new Error(SECRET), host));
  expect(errors.is(thrown, 'SYSTEM_BUSY')).toBe(true);
  expect(JSON.stringify(thrown)).not.toContain(SECRET);
});

test('without HTTP, strangers get the error that may be shown instead of an internal one', () => {
  const host = { getType: () => 'graphql' } as unknown as ArgumentsHost;
  const thrown = catching(() => errorFilter({ errors }).catch(errors.EMAIL_MACRO_PARSE_FAILED(), host));
  expect(errors.is(thrown, 'SYSTEM_BUSY')).toBe(true);
  expect(thrown).not.toHaveProperty('cause');
});

function catching(run: () => void): unknown {
  try {
    return run();
  } catch (thrown) {
    return thrown;
  }
}

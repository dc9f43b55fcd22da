import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsOf } from '../../src/operations/all-operations.ts';
import type { Parts } from '../support/browser.ts';
import { rawRequest } from '../support/raw-request.ts';
import { type RunningService, runService, startService } from '../support/running-service.ts';
import { validRequests } from '../support/valid-requests.ts';
import { type World, world } from '../support/world.ts';

const withBody = operationsOf({ development: true }).filter(({ body }) => body !== undefined);

let service: RunningService;
let made: World;
let requests: Readonly<Record<string, Parts>>;

beforeAll(async () => {
  service = await startService();
  made = await world(service);
  requests = validRequests(made);
});
afterAll(() => service.close());

describe.each(withBody)('$id', (operation) => {
  it.each(['[]', '"text"', '7', 'null', 'true', '', '[[]]'])(
    'refuses the body %j, which is no object',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await made.owner.browser.send(operation.id, { ...requests[operation.id], body, headers });
      expect(answer.error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'x',
  ])('refuses the content type %s', async (type) => {
    const parts = { ...requests[operation.id], headers: { 'content-type': type } };
    expect((await made.owner.browser.send(operation.id, parts)).error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
  });

  it.each(Object.keys(operation.body?.properties ?? {}))('survives every wrong type of %s', async (field) => {
    const { body, ...parts } = requests[operation.id] ?? {};
    for (const value of [7, -1e308, true, [], {}, [[{}]], { $ne: null }, { length: 1e9 }, '\u0000', '\ud800']) {
      const wrong = { ...(body as object), [field]: value };
      const answer = await made.owner.browser.send(operation.id, { ...parts, body: wrong });
      expect(answer.error).not.toBe('SYSTEM_BUSY');
    }
  });
});

describe('a body', () => {
  const head = 'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

  it.each([
    ['10 MB of text', `{"account":"${'x'.repeat(10_000_000)}"}`],
    ['10 MB of fields', `{${'"a":1,'.repeat(1_600_000)}"a":1}`],
    ['5 million arrays in each other', `${'['.repeat(5_000_000)}${']'.repeat(5_000_000)}`],
  ])('of %s is refused before it is read', async (_, body) => {
    const answer = await rawRequest(service.address, `${head}content-length: ${body.length}\r\n\r\n${body}`);
    expect(answer.error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
  });

  it('of 10 MB without a length is refused', async () => {
    const chunks = `10000\r\n${'x'.repeat(0x10000)}\r\n`.repeat(160);
    const answer = await rawRequest(service.address, `${head}transfer-encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`);
    expect(answer.error).toBe('REQUEST_PARAMETERS_INCOMPLETE');
  });

  it.each([
    ['arrays', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['an account', `{"account":${'['.repeat(30_000)}${']'.repeat(30_000)}}`],
  ])('with %s as deep as the size limit allows is refused', async (_, body) => {
    expect((await made.visitor.send('signIn', { body })).error).not.toBe('SYSTEM_BUSY');
  });

  it.each([
    ['a body', `${head}content-length: 100\r\n\r\n{"acc`],
    ['the headers', head],
  ])('blocks no other request if %s never ends, and times out', async (_, bytes) => {
    const impatient = await runService({ requestTimeout: 300 });
    const cut = rawRequest(impatient.address, bytes);
    expect((await impatient.browser().send('health')).error).toBeNull();
    const answer = await cut;
    expect([answer.status, answer.error]).toEqual([408, 'REQUEST_TIMEOUT']);
  });
});

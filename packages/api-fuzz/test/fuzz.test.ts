import { once as emitted } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { fuzzScale, fuzzSeed } from '@error-contracts/vitest-config/fuzz';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fuzz } from '../src/fuzz.js';
import type { FuzzOptions, SeenError } from '../src/fuzz-options.js';
import type { JsonRecord } from '../src/json-value.js';
import { operationsOf } from '../src/openapi/operations-of.js';
import { curlCommand } from '../src/report/curl-command.js';
import { sendRequest } from '../src/send/send-request.js';
import { exampleContract } from './support/example-contract.js';
import { LEAKS } from './support/leaks.js';
import { type Leak, type SmallApi, sendError, smallApi } from './support/small-api.js';

const contract = await exampleContract();

function run({ url, document }: SmallApi, options: Partial<FuzzOptions> = {}) {
  const api = operationsOf(document as JsonRecord, contract);
  return fuzz({
    server: { url },
    api,
    contract,
    seed: fuzzSeed,
    requests: 250 * fuzzScale,
    time: 60_000,
    patience: 2000,
    largestBody: 100_000,
    ...options,
  });
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

test('an API that follows the contract has no findings, and each of its errors is seen', async () => {
  const api = await smallApi();
  const seen: SeenError[] = [];
  const result = await run(api, { onError: (each) => seen.push(each) });
  expect(result).toMatchObject({
    findings: [],
    stopped: 'requests',
    notes: [],
    requests: 250 * fuzzScale,
    seed: fuzzSeed,
  });
  expect(new Set(seen.map(({ name }) => name))).toEqual(
    new Set(['BODY_INVALID', 'ROUTE_MISSING', 'USER_NOT_FOUND', 'NAME_TOO_LONG']),
  );
  expect(new Set(seen.map(({ locale }) => locale))).toEqual(new Set(['en', 'de']));
  expect(seen.find(({ name }) => name === 'NAME_TOO_LONG')).toMatchObject({ data: ['max'], operation: 'createUser' });
  const [create, get] = result.operations;
  expect(create).toMatchObject({ id: 'createUser', unseen: [], statuses: { 201: expect.any(Number) } });
  // The id of the created user leads to the handler of another operation.
  expect(get).toMatchObject({ id: 'getUser', unseen: [], statuses: { 200: expect.any(Number) } });
});

describe('finds', () => {
  // One run finds all of them.
  const all = once(async () => {
    const api = await smallApi((...exchange) => LEAKS.some(([, leak]) => leak(...exchange)));
    return { api, ...(await run(api, { requests: 500 })) };
  });

  test.each(LEAKS)('%s', async (_, __, rule, message, curl) => {
    const { findings, api } = await all();
    const found = findings.filter((finding) => finding.rule === rule && message.test(finding.message));
    const commands = found.map(({ request }) => curlCommand(request, api.url));
    expect({ commands, findings }).toMatchObject({ commands: expect.arrayContaining([expect.stringMatching(curl)]) });
    expect(found.every(({ isRepeatable }) => isRepeatable)).toBe(true);
  });

  test('an exception behind the fallback error that the operation declares, with the shortest request', async () => {
    const bug: Leak = (request, response, body) => {
      if (!body.includes('null')) return false;
      sendError(request, response, 1000);
      return true;
    };
    const api = await smallApi(bug, ['BUSY']);
    const { findings, operations } = await run(api);
    expect(findings.map(({ rule, operation }) => [rule, operation])).toEqual([
      ['requests-cause-no-fallback', 'createUser'],
    ]);
    expect(findings[0]?.message).toBe('createUser answers with the fallback BUSY (1000).');
    expect(curlCommand(findings[0]?.request as never, api.url)).toMatch(/--data-raw 'null'$/);
    expect(operations[0]).toMatchObject({ findings: 1, errors: { BUSY: expect.any(Number) } });
    for (const allowFallback of [true, ['createUser']] as const) {
      expect(await run(api, { allowFallback })).toMatchObject({ findings: [] });
    }
    expect((await run(api, { allowFallback: ['getUser'] })).findings).toHaveLength(1);
  });

  test('a request that hangs, and gives the operation no more of them', async () => {
    const api = await smallApi((request) => request.method === 'POST' && request.url === '/users');
    const { findings, notes, operations } = await run(api, { patience: 300, requests: 120 });
    expect(findings.map(({ rule }) => rule)).toEqual(['answers-come-in-time']);
    expect(findings[0]?.message).toBe('There is no answer after 0.3 s.');
    expect(notes).toEqual(['createUser got no more requests after 3 without an answer.']);
    expect(operations[0]).toMatchObject({ id: 'createUser', statuses: { none: 3 } });
  });

  test('that the server has ended', async () => {
    let api: SmallApi | undefined;
    const crash: Leak = (request) => {
      if (!(request.url ?? '').includes('%ff')) return false;
      api?.server.close();
      api?.server.closeAllConnections();
      return true;
    };
    api = await smallApi(crash);
    const { findings, stopped } = await run(api, { requests: 400 });
    expect(stopped).toBe('server-gone');
    expect(findings.map(({ rule }) => rule)).toContain('requests-are-answered');
    expect(findings.at(-1)?.message).toMatch(/^Nothing listens any more/);
  });
});

test('the same seed finds the same with the same requests', async () => {
  const leak = LEAKS[0]?.[1] as Leak;
  const commands = async (options: Partial<FuzzOptions>) => {
    const lines: string[] = [];
    const api = await smallApi((request, response, body) => {
      lines.push(
        `${request.method} ${request.url} ${JSON.stringify(request.headers).replace(/127\.0\.0\.1:\d+/, '')} ${body}`,
      );
      return leak(request, response, body);
    });
    const { findings } = await run(api, { requests: 150, ...options });
    return { lines, findings: findings.map(({ rule, request }) => [rule, request.target, request.body?.toString()]) };
  };
  const first = await commands({ seed: 7 });
  expect(await commands({ seed: 7 })).toEqual(first);
  expect((await commands({ seed: 8 })).lines).not.toEqual(first.lines);
});

describe('stops', () => {
  test('after the requests, the time, or a signal', async () => {
    const api = await smallApi();
    expect(await run(api, { requests: 3 })).toMatchObject({ stopped: 'requests', requests: 3 });
    expect(api.count()).toBe(3);
    expect((await run(api, { requests: 1_000_000, time: 200 })).stopped).toBe('time');
    const controller = new AbortController();
    const running = run(api, {
      requests: 1_000_000,
      signal: controller.signal,
      onProgress: ({ requests }) => {
        if (requests === 20) controller.abort();
      },
    });
    expect(await running).toMatchObject({ stopped: 'interrupted', requests: 20 });
  });

  test('at once if nobody listens', async () => {
    const api = await smallApi();
    await new Promise((resolve) => api.server.close(resolve));
    await expect(run(api)).rejects.toThrow(/^Nothing answers at http:/);
  });
});

test('a server that changes the protocol: the request ends, and so does its connection', async () => {
  const connections = new Set<Socket>();
  const server = createServer((socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket)).on('error', () => undefined);
    socket.once('data', () => socket.write('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\nx'));
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await emitted(server, 'listening');
  const origin = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const exchange = await sendRequest({ method: 'GET', target: '/', headers: [] }, { url: origin, patience: 2000 });
  expect(exchange).toMatchObject({ kind: 'answer', status: 101 });
  await expect.poll(() => connections.size).toBe(0);
});

test('headers of the user are sent, but not beside those of an attack', async () => {
  const cookies: (string | undefined)[] = [];
  const api = await smallApi((request) => {
    cookies.push(request.headers.cookie);
    return false;
  });
  await run(api, { headers: [['Cookie', 'session=mine']], requests: 200 });
  expect(cookies.filter((cookie) => cookie === 'session=mine').length).toBeGreaterThan(150);
  expect(cookies.some((cookie) => cookie !== undefined && cookie !== 'session=mine')).toBe(true);
  expect(cookies.some((cookie) => cookie?.includes('session=mine') && cookie !== 'session=mine')).toBe(false);
});

test('no request is larger than it may be', async () => {
  let largest = 0;
  const api = await smallApi((_request, _response, body) => {
    largest = Math.max(largest, body.length);
    return false;
  });
  await run(api, { largestBody: 5000, requests: 500 });
  expect(largest).toBeGreaterThan(4000);
  expect(largest).toBeLessThanOrEqual(5000);
});

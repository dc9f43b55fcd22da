import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FaultServer, startFaultServer } from '../../src/faults/server/index.js';
import { faults } from './real-faults.js';

let server: FaultServer;
beforeEach(async () => {
  server = (await startFaultServer(faults)) as unknown as FaultServer;
});
afterEach(() => server.close());

/** Sends a request over a connection of its own. */
function request(url: string, headers = ''): Socket {
  const { port, pathname, search } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(`GET ${pathname}${search} HTTP/1.1\r\nhost: x\r\n${headers}\r\n`);
  return socket;
}

/** Returns what comes until a text has come, or the connection ends. */
async function received(socket: Socket, until?: string): Promise<string> {
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (until !== undefined && text.includes(until)) break;
  }
  return text;
}

describe('addresses', () => {
  test('are numbered, and each has its own faults', async () => {
    const urls = [server.url('USER_NOT_FOUND'), server.url(['bad-gateway', 'none']), server.urlOf({ kind: 'none' })];
    expect(urls.map((url) => new URL(url).pathname)).toEqual(['/1', '/2', '/3']);
    const statuses: number[] = [];
    for (const url of [...urls, urls[1] as string, `${urls[0]}?a=1`]) statuses.push((await fetch(url)).status);
    expect(statuses).toEqual([404, 502, 204, 204, 404]);
  });

  test('of nobody are 404, with nothing in it', async () => {
    const response = await fetch(new URL('/4711', server.url('error')));
    expect([response.status, await response.text()]).toEqual([404, '']);
  });
});

test('a page of another origin may read all of it', async () => {
  const url = server.url('USER_NOT_FOUND');
  const corsOf = async (headers: Record<string, string>): Promise<readonly unknown[]> => {
    const { headers: found } = await fetch(url, { headers });
    return ['allow-origin', 'allow-credentials', 'expose-headers'].map((name) => found.get(`access-control-${name}`));
  };
  expect(await corsOf({})).toEqual(['*', 'true', '*']);
  expect(await corsOf({ origin: 'http://page.example' })).toEqual(['http://page.example', 'true', '*']);
});

test('the language of the request is that of the text', async () => {
  const url = server.url('USER_NOT_FOUND');
  const of = async (language: string) => (await fetch(url, { headers: { 'accept-language': language } })).headers;
  expect([(await of('ja')).get('content-language'), (await of('en')).get('content-language')]).toEqual(['ja', 'en']);
});

describe('over a connection', () => {
  test('a slow answer comes after its delay', async () => {
    const begin = performance.now();
    const response = await fetch(server.url({ situation: 'slow', delay: 80 }));
    expect(response.status).toBe(503);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(75);
  });

  test('bytes are those of the fault', async () => {
    const response = await fetch(server.url('not-utf-8'));
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x7b, 0xff, 0xfe, 0x7d]);
    const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    const answer = faults.prepare('not-utf-8')({ url: '' });
    const cut = await fetch(server.urlOf({ ...answer, body: part } as never));
    expect([...new Uint8Array(await cut.arrayBuffer())]).toEqual([2, 3]);
  });

  test('what is cut off announces more than comes', async () => {
    const text = await received(request(server.url('cut-off')));
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(Number(/content-length: (\d+)/i.exec(head)?.[1])).toBe(Buffer.byteLength(body) + 1000);
    expect(body).toMatch(/^\{"code":1000,/);
  });

  test('what is whole has the length that comes', async () => {
    const response = await fetch(server.url('USER_NOT_FOUND'));
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 2004 });
  });

  test('what hangs sends its half, and nothing after it', async () => {
    const socket = request(server.url('hanging'));
    expect(await Promise.race([received(socket), sleep(100, 'hangs')])).toBe('hangs');
    socket.destroy();
  });

  test('what has no end goes on for more than any buffer holds', async () => {
    const response = await fetch(server.url('endless'));
    const reader = response.body?.getReader();
    let size = 0;
    while (size < 5_000_000) size += (await reader?.read())?.value?.length ?? 0;
    await reader?.cancel();
    expect(size).toBeGreaterThanOrEqual(5_000_000);
  });

  test('a failure ends the connection without an answer; silence keeps it', async () => {
    expect(await received(request(server.url('network-failure')))).toBe('');
    const silent = request(server.url('silent'));
    expect(await Promise.race([received(silent), sleep(100, 'silent')])).toBe('silent');
    silent.destroy();
  });
});

describe('an end', () => {
  test('breaks what is still open, and may come twice', async () => {
    const socket = request(server.url('hanging'));
    await once(socket, 'data');
    const closed = once(socket, 'close');
    await server.close();
    await closed;
    await server.close();
    await expect(fetch(server.url('error'))).rejects.toThrow('fetch failed');
  });

  test('comes by itself at the end of a block', async () => {
    let url = '';
    {
      await using own = await startFaultServer(faults);
      url = own.url('error');
      expect((await fetch(url)).status).toBe(503);
    }
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});

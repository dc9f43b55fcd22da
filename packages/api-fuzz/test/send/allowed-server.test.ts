import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { allowedServer } from '../../src/send/allowed-server.js';
import { fetchOpenApi } from '../../src/send/fetch-openapi.js';
import { sendRequest } from '../../src/send/send-request.js';

test.each([
  'http://127.0.0.1:3000',
  'http://127.8.8.8',
  'http://[::1]:3000',
  'https://127.0.0.1',
  'http://localhost:1/v2',
])('%s is this machine', async (address) => expect((await allowedServer(address, [])).url.href).toMatch(/^https?:/));

test.each([
  ['http://192.0.2.1', /^192\.0\.2\.1 is not this machine/],
  ['http://[2001:db8::1]', /is not this machine/],
  ['http://0.0.0.0:3000', /is not this machine/],
  ['http://127.0.0.1.example.invalid', /is not this machine/],
  ['ftp://127.0.0.1', /is no address of HTTP/],
  ['127.0.0.1:3000', /is no address/],
  ['', /is no address/],
  ['\u001b[31m', /is no address/],
  ['http://user:word@127.0.0.1', /has a user or a password/],
])('%j is refused', async (address, message) => {
  const refused = allowedServer(address, []);
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.not.toThrow(/\u001b|word@/);
});

test('a host that was allowed may be another machine', async () => {
  expect((await allowedServer('http://192.0.2.1:80/a', ['192.0.2.1'])).url.hostname).toBe('192.0.2.1');
  await expect(allowedServer('http://192.0.2.2', ['192.0.2.1'])).rejects.toThrow(/not this machine/);
});

test('a name that leads to several machines is refused if one of them is another', async () => {
  const resolve = async () => [
    { address: '127.0.0.1', family: 4 },
    { address: '2001:db8::1', family: 6 },
  ];
  await expect(allowedServer('http://api.test', [], resolve)).rejects.toThrow(/^api\.test is not this machine/);
});

test('requests go to the address that was checked, even if the name leads elsewhere a moment later', async () => {
  const listening = createServer((request, response) => response.end(`{"host":"${request.headers.host}"}`));
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void listening.close());
  const { port } = listening.address() as AddressInfo;
  let lookups = 0;
  // The name is of no machine, so that a second look-up would fail.
  const resolve = async () => (++lookups === 1 ? [{ address: '127.0.0.1', family: 4 }] : []);
  const server = await allowedServer(`http://rebinds.invalid:${port}`, [], resolve);
  expect(await sendRequest({ method: 'GET', target: '/', headers: [] }, { ...server, patience: 2000 })).toMatchObject({
    kind: 'answer',
    status: 200,
  });
  expect(await fetchOpenApi(`http://rebinds.invalid:${port}/openapi.json`, server, [])).toBe(
    `{"host":"rebinds.invalid:${port}"}`,
  );
  expect(lookups).toBe(1);
});

test('a document of another server, and one behind a redirect, is not fetched', async () => {
  const redirecting = createServer((_, response) => response.writeHead(302, { location: 'http://192.0.2.1/' }).end());
  await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void redirecting.close());
  const url = new URL(`http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`);
  await expect(fetchOpenApi(`${url.origin}/openapi.json`, { url }, [])).rejects.toThrow(/answers with 302\.$/);
  const server = { url: new URL('http://127.0.0.1:9') };
  await expect(fetchOpenApi('http://127.0.0.1:8/openapi.json', server, [])).rejects.toThrow(/is of another server/);
  await expect(fetchOpenApi('http://127.0.0.1:9/openapi.json', server, [])).rejects.toThrow(
    /cannot be read: ECONNREFUSED\.$/,
  );
});

import { expect, test } from 'vitest';
import { allowedServer } from '../../src/send/allowed-server.js';
import { fetchOpenApi } from '../../src/send/fetch-openapi.js';

test.each([
  'http://127.0.0.1:3000',
  'http://127.8.8.8',
  'http://[::1]:3000',
  'https://127.0.0.1',
  'http://localhost:1/v2',
])('%s is this machine', async (address) => expect((await allowedServer(address, [])).href).toMatch(/^https?:/));

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
  expect((await allowedServer('http://192.0.2.1:80/a', ['192.0.2.1'])).hostname).toBe('192.0.2.1');
  await expect(allowedServer('http://192.0.2.2', ['192.0.2.1'])).rejects.toThrow(/not this machine/);
});

test('a document of another server is not fetched', async () => {
  const server = new URL('http://127.0.0.1:9');
  await expect(fetchOpenApi('http://127.0.0.1:8/openapi.json', server, [])).rejects.toThrow(/is of another server/);
  await expect(fetchOpenApi('http://127.0.0.1:9/openapi.json', server, [])).rejects.toThrow(/cannot be read/);
});

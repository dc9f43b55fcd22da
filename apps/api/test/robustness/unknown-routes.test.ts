import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from '../support/raw-request.ts';
import { type RunningService, startService } from '../support/running-service.ts';

let service: RunningService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

it.each([
  '/',
  '/api',
  '/api/',
  '/api/nothing',
  '/api/me/',
  '/api/Me',
  '/favicon.ico',
  '/api//me',
  '/api/me/..',
  '/.env',
])('refuses the unknown path %s', async (path) => {
  expect((await service.browser().fetch(path)).error).toBe('OPERATION_FORBIDDEN');
});

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'LINK', 'TRACE'])(
  'refuses the method %s, which the path does not support',
  async (method) => {
    const answer = await rawRequest(service.address, `${method} /api/health HTTP/1.1\r\nhost: x\r\n\r\n`);
    expect(answer.error).toBe('OPERATION_FORBIDDEN');
  },
);

describe('a request that reaches no route', () => {
  it.each([
    ['a path that cannot be decoded', 'GET /api/%zz HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['a parameter that cannot be decoded', 'GET /api/oidc-applications/%ff/configuration HTTP/1.1\r\nhost: x\r\n\r\n'],
    [
      'an endless parameter',
      `GET /api/oidc-applications/${'x'.repeat(5000)}/configuration HTTP/1.1\r\nhost: x\r\n\r\n`,
    ],
    ['an endless path', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`],
    ['an unknown method', 'FETCH /api/health HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['no HTTP at all', 'hello\r\n\r\n'],
    ['TLS', Buffer.from('16030100a5010000a10303', 'hex')],
    ['two lengths', 'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}'],
    [
      'a length and chunks',
      'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a chunk that is none', 'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['a header without a name', 'GET /api/health HTTP/1.1\r\nhost: x\r\n: y\r\n\r\n'],
    ['a carriage return in a header', 'GET /api/health HTTP/1.1\r\nhost: x\r\na: b\rset-cookie: c\r\n\r\n'],
    ['no host', 'GET /api/health HTTP/1.1\r\n\r\n'],
    ['an unknown version', 'GET /api/health HTTP/9.9\r\nhost: x\r\n\r\n'],
    ['an expectation that the service cannot meet', 'GET /api/health HTTP/1.1\r\nhost: x\r\nexpect: miracles\r\n\r\n'],
  ])('with %s gets an answer that follows the contract', async (_, bytes) => {
    const answer = await rawRequest(service.address, bytes);
    expect(answer.error).not.toBeNull();
    expect(answer.error).not.toBe('SYSTEM_BUSY');
    expect((await service.browser().send('health')).error).toBeNull();
  });
});

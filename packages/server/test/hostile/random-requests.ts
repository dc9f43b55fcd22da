import fc from 'fast-check';
import { BODY_LIMIT } from '../servers/server.js';

/** What a client sends over one connection. */
export interface Connection {
  readonly bytes: Buffer;
  /** The methods of the requests, for those who read the answers. */
  readonly methods: readonly string[];
  /** How many requests at the beginning are whole and well-formed. Each must be answered. */
  readonly whole: number;
  /** How many requests there are, of any kind. */
  readonly sent: number;
}

interface Sent {
  readonly text: string;
  readonly method: string;
  readonly whole: boolean;
}

const method = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('GET', 'POST') },
  fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'M-SEARCH', 'PROPFIND'),
);
const badMethod = fc.constantFrom('get', 'FOO', '', 'GET\t', 'PRI', '\u00e9', 'GET\0', 'A'.repeat(3000), 'CONNECT');

const target = fc.oneof(
  fc.constantFrom('/', '/body', '/known-thrown', '/with-data', '/unexpected-thrown', '/validated', '/users/1', '*'),
  fc.constantFrom('/users/%', '/%00', '/%', '/%ff%fe', '/caf%c3%a9', '/%d0%bf', '/%j%s%d', '//evil.example/', '/a//b'),
  fc.constantFrom(
    '/..%2f..%2fetc',
    '/../..',
    '/\\..\\',
    'nowhere',
    '?',
    '/?x[__proto__]=1',
    '/__proto__',
    '/constructor',
  ),
  fc.constantFrom(
    'http://a/known-thrown',
    'http://u:p@a/',
    'ftp://a/',
    '/a?b#c',
    '/;',
    `/${'x'.repeat(5000)}`,
    '/\u00e9',
  ),
  fc.webPath().map((path) => `/${path}`),
);

const host = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Host: a', 'Host: localhost:3000', 'Host: [::1]:80') },
  fc.constantFrom(
    '',
    'Host:',
    'Host: a\r\nHost: b',
    'Host: a b',
    'Host: <x>',
    'Host: 0x7f.1',
    'Host: a@b',
    'Host: \u00e9',
  ),
  fc.constantFrom('Host: 999.999.999.999', 'Host: a:99999', 'Host: %41', 'Host: [::1', 'Host: xn--a'),
);

const header = fc.oneof(
  fc.constantFrom(
    'Accept: application/problem+json',
    'Accept: */*;q=9, ,;',
    'Accept-Language: zh',
    'Accept-Language: *;q=x',
  ),
  fc.constantFrom(
    `Accept-Language: ${'en;q=0.1,'.repeat(300)}`,
    'X-Request-Id: \u00e9\u0085\u009b31m',
    'X-Request-Id: %s%j',
  ),
  fc.constantFrom(
    '__proto__: a',
    'constructor: b',
    'Cookie: a=\u00ff',
    'Range: bytes=0-1',
    'If-None-Match: *',
    'TE: trailers',
  ),
  fc.constantFrom(
    'Expect: 100-continue',
    'Expect: miracles',
    'Connection: Upgrade\r\nUpgrade: h2c',
    'Upgrade: websocket',
  ),
  fc.constantFrom(
    'Content-Encoding: gzip',
    'Content-Encoding: x',
    'Origin: null',
    'X-Forwarded-Host: a\u00e9',
    'Max-Forwards: 0',
  ),
);
const badHeader = fc.constantFrom(
  'bad header',
  ': a',
  'A\0: b',
  'A: b\0c',
  ' folded: a',
  'Content-Length: -1',
  'Content-Length: 1e3',
  'Content-Length: 1\r\nContent-Length: 2',
  'Transfer-Encoding: chunked\r\nContent-Length: 3',
  'Transfer-Encoding: gzip',
  `A: ${'a'.repeat(20_000)}`,
);

const contentType = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=x',
  'text/plain',
  'x/y',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  ';',
  '\u00e9',
);
const body = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '{"name":1}',
    '{',
    '',
    ' ',
    '{"__proto__":1}',
    '[null]',
    '\u00ff\u00fe',
    '{"a":"\\ud800"}',
    'a=b&a[b]=c',
  ),
  fc.constantFrom('['.repeat(4000), JSON.stringify('x'.repeat(BODY_LIMIT)), '1e999'),
);

const request: fc.Arbitrary<Sent> = fc
  .record({
    method,
    target,
    host,
    headers: fc.array(header, { maxLength: 3 }),
    version: fc.oneof({ weight: 8, arbitrary: fc.constant('1.1') }, fc.constant('1.0')),
    contentType,
    body: fc.option(body, { freq: 3 }),
    chunked: fc.boolean(),
  })
  .map(({ method, target, host, headers, version, contentType, body, chunked }) => {
    const withBody = body !== null && !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);
    const length =
      chunked && version === '1.1' ? 'Transfer-Encoding: chunked' : `Content-Length: ${(body ?? '').length}`;
    const lines = [`${method} ${target} HTTP/${version}`, host, ...headers];
    if (withBody) lines.push(`Content-Type: ${contentType}`, length);
    const sent = length.startsWith('T') ? chunks(body ?? '') : (body ?? '');
    return {
      text: `${lines.filter(Boolean).join('\r\n')}\r\n\r\n${withBody ? sent : ''}`,
      method,
      whole: /^[\0-\xff]*$/.test(body ?? ''),
    };
  });

const broken: fc.Arbitrary<Sent> = fc.oneof(
  fc.tuple(badMethod, target).map(([method, target]) => sentAs(`${method} ${target} HTTP/1.1\r\nHost: a\r\n\r\n`)),
  badHeader.map((line) => sentAs(`POST /body HTTP/1.1\r\nHost: a\r\n${line}\r\n\r\n`)),
  fc
    .constantFrom('HTTP/1.2', 'HTTP/9.9', 'HTTP/2.0', 'http/1.1', 'HTTX/1.1', '')
    .map((version) => sentAs(`GET / ${version}\r\nHost: a\r\n\r\n`)),
  fc
    .constantFrom('zz\r\n', '-1\r\n', '5\r\nabc', '1\r\naa\r\n', `${'f'.repeat(20)}\r\n`)
    .map((chunk) =>
      sentAs(
        `POST /body HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`,
      ),
    ),
  fc
    .constantFrom(
      '\0',
      '\r\n\r\n\r\n',
      '\x16\x03\x01\x02\0\x01\0',
      'no http\r\n\r\n',
      'GET\r\n\r\n',
      'GET / HTTP/1.1\nHost: a\n\n',
    )
    .map(sentAs),
  // Half of a request.
  fc
    .tuple(request, fc.double({ min: 0.1, max: 0.99, noNaN: true }))
    .map(([{ text }, part]) => sentAs(text.slice(0, text.length * part))),
);

/** Whole requests one after the other, and perhaps one that is broken. */
export const randomConnection: fc.Arbitrary<Connection> = fc
  .tuple(fc.array(request, { maxLength: 3 }), fc.option(broken))
  .filter(([requests, last]) => requests.length > 0 || last !== null)
  .map(([requests, last]) => {
    const sent = last === null ? [...requests.slice(0, -1), ...requests.slice(-1).map(closing)] : [...requests, last];
    return {
      bytes: Buffer.from(sent.map(({ text }) => text).join(''), 'latin1'),
      methods: sent.map(({ method }) => method),
      whole: wholeAmong(sent),
      sent: sent.length,
    };
  });

/** Node reads nothing after a request that asks for another protocol. */
function wholeAmong(sent: readonly Sent[]): number {
  // Node closes the connection at once, even if it has not answered what came before.
  if (sent.some(({ method }) => method === 'CONNECT')) return 0;
  const upgrade = sent.findIndex(({ text }) => /\r\nUpgrade:/.test(text));
  const before = upgrade === -1 ? sent : sent.slice(0, upgrade + 1);
  const end = before.findIndex(({ whole }) => !whole);
  return end === -1 ? before.length : end;
}

/** Nobody has to wait whether another answer comes. */
function closing(sent: Sent): Sent {
  return { ...sent, text: sent.text.replace('\r\n', '\r\nConnection: close\r\n') };
}

function sentAs(text: string): Sent {
  // Nobody can know that a request is `HEAD` if it cannot be read.
  return { text, method: text.startsWith('CONNECT ') ? 'CONNECT' : '', whole: false };
}

function chunks(text: string): string {
  return text === '' ? '0\r\n\r\n' : `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
}

import type { Attack } from '../attack.js';
import { withBody, withHeaders } from '../fuzz-request.js';
import { requestOf } from '../request-parts.js';

/** Requests that say something wrong about their body, or about the answer that they accept. */
export const contentTypes: Attack = function* ({ operation, valid }) {
  const request = requestOf(operation, valid());
  for (const accept of ACCEPTED) yield withHeaders(request, { accept });
  for (const encoding of ['gzip;q=0', 'x-unknown', '*;q=0', 'br, gzip']) {
    yield withHeaders(request, { 'accept-encoding': encoding });
  }
  // An operation without a body gets one too: a server may read it all the same.
  const body = request.body ?? Buffer.from('{"a":1}');
  for (const type of TYPES) yield withHeaders(withBody(request, body), { 'content-type': type });
  for (const encoding of ['gzip', 'br', 'deflate', 'identity', 'x-unknown', 'gzip, gzip']) {
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    yield withHeaders(withBody(request, body), headers);
  }
};

const ACCEPTED: readonly string[] = [
  'text/html',
  'application/xml',
  'image/png',
  'application/json;q=0',
  'application/problem+json',
  '',
  '/',
  'a'.repeat(2000),
];

const TYPES: readonly (string | undefined)[] = [
  undefined,
  '',
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json; charset=no-such',
  'application/json; charset="',
  'application/json;',
  'application/json, text/plain',
  'APPLICATION/JSON',
  'application/vnd.api+json',
  'application/octet-stream',
  'json',
  '/',
  ';',
  '__proto__',
  `application/${'x'.repeat(3000)}`,
];

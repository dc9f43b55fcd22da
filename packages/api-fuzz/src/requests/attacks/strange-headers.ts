import type { Attack } from '../attack.js';
import { type Header, withHeaders } from '../fuzz-request.js';
import { requestOf } from '../request-parts.js';

/** Requests with huge, many or strange headers. */
export const strangeHeaders: Attack = function* ({ operation, valid }) {
  const request = requestOf(operation, valid());
  for (const length of [4_000, 9_000, 17_000, 70_000]) yield withHeaders(request, { 'x-long': 'x'.repeat(length) });
  const many = Array.from({ length: 300 }, (_, index): Header => [`x-many-${index}`, '1']);
  yield { ...request, headers: [...request.headers, ...many] };
  for (const changes of HEADERS) yield withHeaders(request, changes);
};

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { cookie: `a=${'x'.repeat(5000)}` },
  { cookie: '=;;;==; __proto__=1; a="' },
  { cookie: 'session=%; session=%00; session=x' },
  { authorization: 'Bearer' },
  { authorization: 'Bearer a.b.c' },
  { authorization: 'Basic %%%' },
  { authorization: `Bearer ${'x'.repeat(5000)}` },
  { 'x-forwarded-for': "'; DROP TABLE users; --" },
  { 'x-forwarded-for': '999.999.999.999, ::1, , x' },
  { 'x-forwarded-host': 'evil.example' },
  { forwarded: 'for="[::1' },
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'no url' },
  { referer: 'no url' },
  { 'sec-fetch-site': 'cross-site' },
  { 'x-request-id': '1\'"<script>' },
  { 'x-http-method-override': 'DELETE' },
  { 'if-match': '"' },
  { 'if-none-match': '*' },
  { 'if-modified-since': 'yesterday' },
  { range: 'bytes=9-1' },
  { 'user-agent': '\u00ff\u00fe' },
  { 'x-constructor': '__proto__' },
  { host: '' },
  { host: 'evil.example:99999' },
];

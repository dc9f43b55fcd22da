import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

type Answer = (response: ServerResponse) => void;

const notFound = { code: 2004, message: 'Not here.', data: null };
const page = '<!doctype html><title>502 Bad Gateway</title><h1>nginx</h1>';
const tenMegabytes = 'x'.repeat(10_000_000);

/** The answers of servers, proxies and networks, good and bad. */
export const answers = {
  known: json(404, notFound, { 'x-request-id': 'id-1', 'content-language': 'en-GB', 'retry-after': '3' }),
  busy: json(503, { code: 1000, message: 'Busy.', data: null }, { 'retry-after': '0' }),
  problem: answer(
    404,
    'application/problem+json',
    JSON.stringify({ type: 'about:blank', title: 'Not found', ...notFound }),
  ),
  'unknown-code': json(422, { code: 9999, message: 'Something new.', data: { hint: 1 } }),
  'unknown-data': json(422, { code: 2024, message: 'Too long.', data: { max: 'many' } }),
  'more-properties': json(404, { ...notFound, traceId: 'abc' }),
  user: json(404, notFound),
  'no-type': answer(404, undefined, JSON.stringify(notFound)),
  'byte-order-mark': answer(404, 'application/json', `\uFEFF${JSON.stringify(notFound)}`),
  gzip: answer(404, 'application/json', gzipSync(JSON.stringify(notFound)), { 'content-encoding': 'gzip' }),
  'early-hints': (response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    answers.known(response);
  },
  redirect: (response) => response.writeHead(307, { location: '/known' }).end(),
  html: answer(502, 'text/html', page),
  'html-as-json': answer(502, 'application/json', page),
  text: answer(500, 'text/plain', JSON.stringify(notFound)),
  empty: answer(500, 'application/json', ''),
  'no-content': (response) => response.writeHead(204).end(),
  'not-utf-8': answer(500, 'application/json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  'other-json': json(400, { error: 'invalid_grant' }),
  'list-json': json(400, [notFound]),
  'half-json': answer(500, 'application/json', JSON.stringify(notFound).slice(0, 20)),
  'deep-json': answer(500, 'application/json', '['.repeat(100_000)),
  'broken-gzip': answer(500, 'application/json', Buffer.from('no gzip'), { 'content-encoding': 'gzip' }),
  'cut-off': (response) => {
    response.writeHead(500, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{"code":2004,', () => setTimeout(() => response.destroy(), 50));
  },
  hanging: (response) => response.writeHead(500, { 'content-type': 'application/json' }).write('{"code":2004,'),
  silent: () => undefined,
  refused: (response) => response.destroy(),
  'ten-megabytes': json(500, { ...notFound, data: tenMegabytes }),
  'gzip-bomb': answer(500, 'application/json', gzipSync(tenMegabytes), { 'content-encoding': 'gzip' }),
  endless: (response) => {
    response.writeHead(500, { 'content-type': 'application/json' });
    const more = (): void => {
      while (!response.closed && response.write(' '.repeat(10_000)));
      response.once('drain', more);
    };
    more();
  },
} satisfies Record<string, Answer>;

export type AnswerName = keyof typeof answers;

function json(status: number, body: unknown, headers?: Record<string, string>): Answer {
  return answer(status, 'application/json; charset=utf-8', JSON.stringify(body), headers);
}

function answer(
  status: number,
  type: string | undefined,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Answer {
  return (response) => {
    response.writeHead(status, { ...(type === undefined ? {} : { 'content-type': type }), ...headers }).end(body);
  };
}

import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import en from '@error-contracts/i18n/en';
import { createFaults, type SituationName } from '@error-contracts/testing/faults';
import { sendFault } from '@error-contracts/testing/faults/server';
import { contract } from '@error-contracts/types';
import * as validators from '@error-contracts/validators';
import schema from '@error-contracts/validators/error-response.schema.json' with { type: 'json' };

type Answer = (response: ServerResponse) => void;

const faults = createFaults({ contract, validators, schema, messages: [en] });
const notFound = { code: 2004, message: 'Not here.', data: null };
const tenMegabytes = 'x'.repeat(10_000_000);

/** What only this package needs, beside the situations of the test kit. */
const own = {
  known: json(404, notFound, { 'x-request-id': 'id-1', 'content-language': 'en-GB', 'retry-after': '3' }),
  busy: json(503, { code: 1000, message: 'Busy.', data: null }, { 'retry-after': '0' }),
  problem: answer(
    404,
    'application/problem+json',
    JSON.stringify({ type: 'about:blank', title: 'Not found', ...notFound }),
  ),
  'unknown-code': json(422, { code: 9999, message: 'Something new.', data: { hint: 1 } }),
  'unknown-data': json(422, { code: 2024, message: 'Too long.', data: { max: 'many' } }),
  user: json(404, notFound),
  gzip: answer(404, 'application/json', gzipSync(JSON.stringify(notFound)), { 'content-encoding': 'gzip' }),
  'early-hints': (response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    own.known(response);
  },
  'broken-gzip': answer(500, 'application/json', Buffer.from('no gzip'), { 'content-encoding': 'gzip' }),
  'gzip-bomb': answer(500, 'application/json', gzipSync(tenMegabytes), { 'content-encoding': 'gzip' }),
} satisfies Record<string, Answer>;

export type AnswerName = SituationName | keyof typeof own;

/** Situations in which the error arrives are about an error that no retry mends, so that tests see which one came. */
const ARRIVING: readonly SituationName[] = [
  'error',
  'slow',
  'further-property',
  'wrong-type',
  'no-type',
  'byte-order-mark',
  'redirect',
];

/** The answers of servers, proxies and networks, good and bad. */
export const answers: Readonly<Record<AnswerName, Answer>> = {
  ...(Object.fromEntries(faults.situations.map((name) => [name, fault(name)])) as Record<SituationName, Answer>),
  ...own,
};

function fault(situation: SituationName): Answer {
  const error = ARRIVING.includes(situation) ? 'USER_NOT_FOUND' : 'SYSTEM_BUSY';
  const prepared = faults.prepare({ situation, error, delay: 20 });
  return (response) => void sendFault(response, prepared({ url: response.req.url ?? '' }));
}

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

import { answerOf, halfOf, withHeaders } from './answer-of.js';
import type { Situation, SituationName } from './situation.js';

/** The parameter of the address to which `redirect` sends a client. */
export const REDIRECTED = 'error-contracts-redirected';

/** Every situation, by name. */
export const situations: Readonly<Record<SituationName, Situation>> = {
  error: {
    description: 'the error, in the language of the request',
    client: 'shows the text in the language of the user, and does what the error is for',
    fault: ({ answer }) => answer,
  },
  slow: {
    description: 'the error after `delay` milliseconds, two seconds by default',
    client: 'shows that it waits, and stays usable',
    fault: ({ answer, delay }) => ({ ...answer, delay }),
  },
  'unknown-code': {
    description: 'an error that only a newer server knows',
    client: 'shows the text of the server, and treats it by its HTTP status',
    fault: ({ answer, newer }) => ({ ...answer, body: newer('code') }),
  },
  'further-property': {
    description: 'the error with a property that only a newer server sends',
    client: 'ignores the property',
    fault: ({ answer, newer }) => ({ ...answer, body: newer('property') }),
  },
  'wrong-type': {
    description: 'the error as `text/plain`',
    client: 'reads the body all the same, or shows the fallback',
    fault: ({ answer }) => withHeaders(answer, { 'content-type': 'text/plain' }),
  },
  'no-type': {
    description: 'the error without a content type',
    client: 'reads the body all the same',
    fault: ({ answer: { headers, ...answer } }) => {
      const { 'content-type': _, ...others } = headers;
      return { ...answer, headers: others };
    },
  },
  'byte-order-mark': {
    description: 'the error after a byte order mark',
    client: 'reads the error',
    fault: ({ answer }) => ({ ...answer, body: `\uFEFF${String(answer.body)}` }),
  },
  'proxy-page': {
    description: 'the HTML page of a proxy, with 502',
    client: 'shows the fallback, never the page; a retry may help',
    fault: () => answerOf(502, 'text/html', PAGE),
  },
  'proxy-page-as-json': {
    description: 'the HTML page of a proxy that says to be JSON',
    client: 'shows the fallback, and does not throw',
    fault: () => answerOf(502, 'application/json', PAGE),
  },
  'sign-in-page': {
    description: 'the HTML page of a captive portal, with 200',
    client: 'does not take it for a success',
    fault: () => answerOf(200, 'text/html', PAGE.replaceAll('502 Bad Gateway', 'Sign in to this network')),
  },
  'bad-gateway': {
    description: '502 with a line of text',
    client: 'shows the fallback; a retry may help',
    fault: () => answerOf(502, 'text/plain', 'Bad Gateway'),
  },
  'service-unavailable': {
    description: '503 with `Retry-After` in seconds',
    client: 'waits so long before it tries again',
    fault: ({ retryAfter }) => answerOf(503, 'text/html', PAGE, { 'retry-after': String(retryAfter) }),
  },
  'service-unavailable-until': {
    description: '503 with `Retry-After` as a date',
    client: 'waits until then before it tries again',
    fault: ({ retryAfter, now }) =>
      answerOf(503, 'text/html', PAGE, { 'retry-after': new Date(now() + retryAfter * 1000).toUTCString() }),
  },
  'gateway-timeout': {
    description: '504 with a line of text',
    client: 'says that the outcome is unknown: the server may have done what was asked',
    fault: () => answerOf(504, 'text/plain', 'upstream request timeout'),
  },
  'too-many-requests': {
    description: '429 of a gateway, with `Retry-After`',
    client: 'waits so long before it tries again',
    fault: ({ retryAfter }) =>
      answerOf(429, 'application/json', '{"message":"API rate limit exceeded"}', { 'retry-after': String(retryAfter) }),
  },
  empty: {
    description: '500 without a body',
    client: 'shows the fallback',
    fault: () => answerOf(500, 'application/json', ''),
  },
  'no-content': {
    description: '204',
    client: 'takes it for a success without a body',
    fault: () => ({ ...answerOf(204, 'text/plain', ''), headers: {} }),
  },
  'other-json': {
    description: 'the error of another API',
    client: 'shows the fallback, nothing of the body',
    fault: () =>
      answerOf(
        500,
        'application/json',
        '{"fault":{"faultstring":"Unexpected EOF at target","detail":{"errorcode":"1"}}}',
      ),
  },
  'json-list': {
    description: 'a JSON list',
    client: 'shows the fallback',
    fault: () => answerOf(400, 'application/json', '[{"unexpected":true}]'),
  },
  'half-json': {
    description: 'half of the error, and a proper end',
    client: 'shows the fallback',
    fault: ({ answer }) => ({ ...answer, body: halfOf(answer.body) }),
  },
  'not-utf-8': {
    description: 'bytes that are no UTF-8',
    client: 'shows the fallback',
    fault: () => answerOf(500, 'application/json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
  },
  'deep-json': {
    description: '100,000 brackets',
    client: 'shows the fallback, and does not overflow its stack',
    fault: () => answerOf(500, 'application/json', '['.repeat(100_000)),
  },
  'ten-megabytes': {
    description: 'the error and ten megabytes of spaces',
    client: 'stops to read at a limit of its own',
    fault: ({ answer }) => ({ ...answer, body: `${String(answer.body)}${' '.repeat(10_000_000)}` }),
  },
  'cut-off': {
    description: 'half of the error, then the connection breaks',
    client: 'shows the fallback; a retry may help',
    fault: ({ answer }) => ({ ...answer, body: halfOf(answer.body), ending: 'cut-off' }),
  },
  hanging: {
    description: 'half of the error, then nothing comes any more',
    client: 'gives up after some seconds, and closes the connection',
    fault: ({ answer }) => ({ ...answer, body: halfOf(answer.body), ending: 'hanging' }),
  },
  endless: {
    description: 'the error and spaces without end',
    client: 'stops to read at a limit of its own, and closes the connection',
    fault: ({ answer }) => ({ ...answer, ending: 'endless' }),
  },
  silent: {
    description: 'no answer at all',
    client: 'gives up after some seconds',
    fault: () => ({ kind: 'silence' }),
  },
  redirect: {
    description: '307 to the error',
    client: 'follows, and reads the error',
    fault: ({ answer, request }) => {
      if (request.url.includes(REDIRECTED)) return answer;
      const location = `${request.url}${request.url.includes('?') ? '&' : '?'}${REDIRECTED}`;
      return { ...answerOf(307, 'text/plain', ''), headers: { location } };
    },
  },
  'network-failure': {
    description: 'the connection fails before an answer comes',
    client: 'says that the network failed, and offers to try again',
    fault: () => ({ kind: 'failure' }),
  },
  aborted: {
    description: 'the request is aborted',
    client: 'shows nothing: somebody wanted it so',
    fault: () => ({ kind: 'abort' }),
  },
  none: {
    description: 'no fault: the request goes on',
    client: 'works as without a test',
    fault: () => ({ kind: 'none' }),
  },
};

const PAGE =
  '<!doctype html><html><head><title>502 Bad Gateway</title></head>' +
  '<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>';

import type { ForeignExample } from './example.js';

const PAGE =
  '<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** What proxies, gateways and other servers answer: no error response of any catalogue. */
export const foreignExamples: readonly ForeignExample[] = [
  example('the HTML page of a proxy', 502, 'text/html', PAGE),
  example('an HTML page that says to be JSON', 502, 'application/json', PAGE),
  example('an empty body', 500, 'application/json', ''),
  example('plain text', 503, 'text/plain', 'upstream connect error or disconnect/reset before headers'),
  example('half of a JSON text', 500, 'application/json', '{"code": 10'),
  example('null', 500, 'application/json', 'null'),
  example('a number', 500, 'application/json', '500'),
  example('a JSON string', 500, 'application/json', '"Internal Server Error"'),
  example('an empty list', 400, 'application/json', '[]'),
  example('an empty object', 400, 'application/json', '{}'),
  example(
    'the error of another API',
    500,
    'application/json',
    '{"fault":{"faultstring":"The Service is temporarily unavailable","detail":{"errorcode":"messaging.adaptors.http.flow.ServiceUnavailable"}}}',
  ),
];

function example(name: string, status: number, contentType: string, text: string): ForeignExample {
  return { case: name, status, contentType, text };
}

import type { FuzzRequest } from '../../src/requests/fuzz-request.js';
import type { Answer } from '../../src/send/answer.js';

/** Returns the answer that a text of HTTP is. */
export function answerOf(text: string): Answer {
  const [head = '', body = ''] = text.split(/\n\n(.*)/s);
  const [first = '', ...lines] = head.split('\n');
  const headers = lines.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
  return { kind: 'answer', status, headers, body: Buffer.from(body.replace(/\n$/, '')), isCut: false };
}

/** Returns a request with some parts. */
export function requestWith(parts: Partial<FuzzRequest> = {}): FuzzRequest {
  return { method: 'GET', target: '/users/7', headers: [], ...parts };
}

import type { AnswerFault } from './fault.js';

/** Returns a whole answer. */
export function answerOf(
  status: number,
  contentType: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): AnswerFault {
  return {
    kind: 'answer',
    status,
    headers: { 'content-type': contentType, ...headers },
    body,
    delay: 0,
    ending: 'whole',
  };
}

/** Returns an answer with other headers. */
export function withHeaders(answer: AnswerFault, headers: Readonly<Record<string, string>>): AnswerFault {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** Returns the first half of a body. */
export function halfOf(body: string | Uint8Array): string | Uint8Array {
  return body.slice(0, Math.ceil(body.length / 2));
}

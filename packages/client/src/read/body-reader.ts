import type { ReceivedError, ResponseFacts } from '../received/received-error.js';
import { retryOfStatus, unreadable } from './failures.js';
import { isJson } from './is-json.js';
import type { ReaderOptions } from './reader-options.js';
import { factsOf, type ResponseHead } from './response-head.js';

/** Returns what a body says. It takes a text or a parsed body, and the head of its response. */
export type BodyReader = (body: unknown, head: ResponseHead) => ReceivedError;

/** Returns a reader of bodies. */
export function bodyReader({ parse, entryOf, bodyLimit, idHeader }: Omit<ReaderOptions, 'contract'>): BodyReader {
  return (body, head) => {
    const facts = factsOf(head, idHeader);
    if (body === '' || body === undefined || body === null) return unreadable('empty', facts);
    if (typeof body !== 'string') return received(body, facts);
    if (!isJson(head)) return unreadable('content-type', facts);
    if (body.length > bodyLimit) return unreadable('too-large', facts);
    try {
      return received(JSON.parse(body), facts);
    } catch (thrown) {
      return unreadable('not-json', facts, thrown);
    }
  };

  function received(value: unknown, facts: ResponseFacts): ReceivedError {
    const parsed = parse(value);
    if (!parsed.ok) return unreadable('not-an-error-response', facts);
    const { code, message, data } = parsed;
    const entry = entryOf(code);
    if (!parsed.known || entry === undefined) {
      const retry = entry?.retry ?? retryOfStatus(facts.status);
      return { ...facts, known: false, kind: 'unknown', name: null, code, message, data, retry };
    }
    const { name, kind, domain, audience, retry } = entry;
    const { response } = parsed;
    return { ...facts, known: true, kind, name, code, message, data, response, domain, audience, retry };
  }
}

import type { ParsedError } from '@error-contracts/runtime/validation';
import type { AnyKnownError, ReceivedError, ResponseFacts, UnknownError } from '../received/received-error.js';
import { retryOfStatus, unreadable } from './failures.js';
import { isJson } from './is-json.js';
import type { ReaderOptions } from './reader-options.js';
import { factsOf, type ResponseHead } from './response-head.js';

/** Says what a body and its parts are. */
export interface BodyReader {
  /** Returns what a body says. It takes a text or a parsed body, and the head of its response. */
  readonly receivedBody: (body: unknown, head: ResponseHead) => ReceivedError;
  /** Returns what the error of a body is for the catalogue. */
  readonly receivedError: (parsed: ParsedError<unknown, number | string>, facts: ResponseFacts) => ReceivedError;
}

/** Returns a reader of bodies. */
export function bodyReader({ parse, entryOf, bodyLimit, idHeader }: Omit<ReaderOptions, 'contract'>): BodyReader {
  function receivedBody(body: unknown, head: ResponseHead): ReceivedError {
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
  }

  function received(value: unknown, facts: ResponseFacts): ReceivedError {
    const parsed = parse(value);
    return parsed.ok ? receivedError(parsed, facts) : unreadable('not-an-error-response', facts);
  }

  function receivedError(
    parsed: ParsedError<unknown, number | string>,
    facts: ResponseFacts,
  ): AnyKnownError | UnknownError {
    const { code, message, data, others = [] } = parsed;
    const entry = entryOf(code);
    const common = { ...facts, code, message, data, others: others.map((other) => receivedError(other, facts)) };
    if (!parsed.known || entry === undefined) {
      const retry = entry?.retry ?? retryOfStatus(facts.status);
      return { ...common, known: false, kind: 'unknown', name: null, retry };
    }
    const { name, kind, domain, audience, retry } = entry;
    return { ...common, known: true, kind, name, response: parsed.response, domain, audience, retry };
  }

  return { receivedBody, receivedError };
}

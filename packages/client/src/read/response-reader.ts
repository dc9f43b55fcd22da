import type { ParsedResponse } from '@error-contracts/runtime/validation';
import type { ReceivedError, ResponseFacts } from '../received-error.js';
import { receivedIn } from '../response-error.js';
import { type FetchResponse, isUnreadBody, type UnreadBody } from './body-source.js';
import type { EntryByCode } from './catalog-by-code.js';
import { connectionFailure, failureOf, retryOfStatus, unreadable } from './failures.js';
import { identify, type Source } from './identify.js';
import { type BodyLimits, type BodyText, readResponseBody, readUnreadBody } from './read-body.js';
import { factsOf, noHead, type ResponseHead } from './response-head.js';

/** Reads what came over the wire. */
export interface ResponseReader {
  /** Reads the body too, where nobody has yet. Never throws. */
  readonly read: (value: unknown) => Promise<ReceivedError>;
  /** What can be known without waiting: of a `Response` only status and headers. Never throws. */
  readonly glance: (value: unknown) => ReceivedError;
}

/** A reader for the catalogue whose parser and entries are given. */
export function responseReader(
  parse: (value: unknown) => ParsedResponse<unknown, number | string>,
  entryOf: EntryByCode,
  limits: BodyLimits,
): ResponseReader {
  async function read(value: unknown): Promise<ReceivedError> {
    try {
      const earlier = receivedIn(value);
      if (earlier !== undefined) return earlier;
      const source = sourceOf(value);
      if ('thrown' in source) return failureOf(source.thrown, factsOf(noHead));
      if ('response' in source) return await readResponse(source.response, source.head);
      if (isUnreadBody(source.body)) return await readUnread(source.body, source.head);
      return receivedBody(source.body, source.head);
    } catch (thrown) {
      return unreadable('not-a-response', factsOf(noHead), thrown);
    }
  }

  function glance(value: unknown): ReceivedError {
    try {
      const earlier = receivedIn(value);
      if (earlier !== undefined) return earlier;
      const source = sourceOf(value);
      if ('thrown' in source) return failureOf(source.thrown, factsOf(noHead));
      if ('response' in source || isUnreadBody(source.body)) return unreadable('body-unread', factsOf(source.head));
      return receivedBody(source.body, source.head);
    } catch (thrown) {
      return unreadable('not-a-response', factsOf(noHead), thrown);
    }
  }

  function sourceOf(value: unknown): Source {
    return identify(value, (body) => parse(body).ok);
  }

  async function readResponse(response: FetchResponse, head: ResponseHead): Promise<ReceivedError> {
    if (response.type === 'error') return connectionFailure('network', factsOf(head), response);
    if (response.type?.startsWith('opaque')) return unreadable('opaque', factsOf(head));
    if (!response.bodyUsed && response.body !== null && !isJson(head)) return unreadable('content-type', factsOf(head));
    return receivedText(await readResponseBody(response, limits), head);
  }

  async function readUnread(body: UnreadBody, head: ResponseHead): Promise<ReceivedError> {
    return receivedText(await readUnreadBody(body, limits), head);
  }

  function receivedText(outcome: BodyText, head: ResponseHead): ReceivedError {
    const facts = factsOf(head);
    if ('text' in outcome) return receivedBody(outcome.text, head);
    if ('reason' in outcome) return unreadable(outcome.reason, facts);
    return 'late' in outcome ? connectionFailure('timeout', facts, undefined) : failureOf(outcome.thrown, facts);
  }

  function receivedBody(body: unknown, head: ResponseHead): ReceivedError {
    const facts = factsOf(head);
    if (body === '' || body === undefined || body === null) return unreadable('empty', facts);
    if (typeof body !== 'string') return received(body, facts);
    if (!isJson(head)) return unreadable('content-type', facts);
    if (body.length > limits.bodyLimit) return unreadable('too-large', facts);
    try {
      return received(JSON.parse(body), facts);
    } catch (thrown) {
      return unreadable('not-json', facts, thrown);
    }
  }

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

  return { read, glance };
}

/** Whether the body may be JSON: its type says so, or there is none. */
function isJson({ header }: ResponseHead): boolean {
  const type = header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  return !type || type === 'application/json' || type === 'text/json' || /^[\w.+-]+\/[\w.+-]+\+json$/.test(type);
}

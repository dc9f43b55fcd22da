import {
  type BodyText,
  type FetchResponse,
  isUnreadBody,
  readResponseBody,
  readUnreadBody,
} from '@error-contracts/runtime/response';
import type { ReceivedError } from '../received/received-error.js';
import { receivedIn } from '../received/response-error.js';
import { bodyReader } from './body-reader.js';
import { brandedError, sentError } from './branded-error.js';
import { connectionFailure, failureOf, unreadable } from './failures.js';
import { identify } from './identify.js';
import { isJson } from './is-json.js';
import type { ReaderOptions } from './reader-options.js';
import { factsOf, noFacts, type ResponseHead, responseHead } from './response-head.js';

/** Reads what came over the wire. */
export interface ResponseReader {
  /** Reads the body too, if it is not read yet. Never throws. */
  readonly read: (value: unknown) => Promise<ReceivedError>;
  /** Returns what is known without waiting: of a `Response` only status and headers. Never throws. */
  readonly readSync: (value: unknown) => ReceivedError;
}

/** Returns a reader of the errors of one contract. */
export function responseReader(options: ReaderOptions): ResponseReader {
  const { contract, parse, idHeader } = options;
  const { receivedBody, receivedError } = bodyReader(options);

  /** Returns the error if it is known at once, or the body that must be read first. */
  function begin(value: unknown): ReceivedError | Unread {
    const earlier = receivedIn(value);
    if (earlier !== undefined) return earlier;
    const source = identify(value, (body) => parse(body).ok);
    if ('thrown' in source) {
      const sent = sentError(source.thrown);
      const branded = brandedError(sent, contract);
      return branded
        ? receivedError(branded, factsOf(responseHead(sent as object), idHeader))
        : failureOf(source.thrown, factsOf(source.head, idHeader));
    }
    if ('response' in source) return beginResponse(source.response, source.head);
    const { body, head } = source;
    return isUnreadBody(body)
      ? { head, text: async () => await readUnreadBody(body, options) }
      : receivedBody(body, head);
  }

  function beginResponse(response: FetchResponse, head: ResponseHead): ReceivedError | Unread {
    const facts = factsOf(head, idHeader);
    if (response.type === 'error') return connectionFailure('network', facts, undefined);
    if (response.type?.startsWith('opaque')) return unreadable('opaque', facts);
    if (response.bodyUsed || response.body?.locked) return unreadable('body-used', facts);
    if (response.body === null) return unreadable('empty', facts);
    if (!isJson(head)) return unreadable('content-type', facts);
    return { head, text: async () => await readResponseBody(response, options) };
  }

  async function finish({ head, text }: Unread): Promise<ReceivedError> {
    // What is known already is kept, whatever the body does.
    const outcome = await text().catch((thrown: unknown) => ({ thrown }));
    if ('text' in outcome) return receivedBody(outcome.text, head);
    const facts = factsOf(head, idHeader);
    if ('reason' in outcome) return unreadable(outcome.reason, facts);
    return 'late' in outcome ? connectionFailure('timeout', facts, undefined) : failureOf(outcome.thrown, facts);
  }

  async function read(value: unknown): Promise<ReceivedError> {
    try {
      const begun = begin(value);
      return isUnread(begun) ? await finish(begun) : begun;
    } catch (thrown) {
      return unreadable('not-a-response', noFacts, thrown);
    }
  }

  function readSync(value: unknown): ReceivedError {
    try {
      const begun = begin(value);
      return isUnread(begun) ? unreadable('body-unread', factsOf(begun.head, idHeader)) : begun;
    } catch (thrown) {
      return unreadable('not-a-response', noFacts, thrown);
    }
  }

  return { read, readSync };
}

/** A body that must be read. */
interface Unread {
  readonly head: ResponseHead;
  readonly text: () => Promise<BodyText>;
}

function isUnread(begun: ReceivedError | Unread): begun is Unread {
  return 'text' in begun;
}

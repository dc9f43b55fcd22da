import type {
  ConnectionFailure,
  ResponseFacts,
  Retry,
  UnreadableReason,
  UnreadableResponse,
} from '../received/received-error.js';

/** Returns the failure of a response that is not one of the contract. */
export function unreadable(reason: UnreadableReason, facts: ResponseFacts, cause?: unknown): UnreadableResponse {
  return { ...failure('unreadable', facts, retryOfStatus(facts.status), cause), reason };
}

/** Returns the failure of a connection. */
export function connectionFailure(
  kind: ConnectionFailure['kind'],
  facts: ResponseFacts,
  cause: unknown,
): ConnectionFailure {
  return failure(kind, facts, kind === 'aborted' ? 'never' : 'later', cause) as ConnectionFailure;
}

function failure<Kind extends string>(kind: Kind, facts: ResponseFacts, retry: Retry, cause: unknown) {
  return { ...facts, known: false, kind, name: null, code: null, retry, cause } as const;
}

/** Returns the failure that a thrown value means: that of a connection, or `not-a-response` for every other value. */
export function failureOf(thrown: unknown, facts: ResponseFacts): ConnectionFailure | UnreadableResponse {
  const kind = kindOfThrown(thrown, 0);
  return kind === undefined ? unreadable('not-a-response', facts, thrown) : connectionFailure(kind, facts, thrown);
}

/** Returns what a status of HTTP says about a retry. */
export function retryOfStatus(status: number | null): Retry {
  return status !== null && RETRYABLE.has(status) ? 'later' : 'never';
}

const RETRYABLE: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const MOST_CAUSES = 5;

interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly isAxiosError?: unknown;
  readonly request?: unknown;
  readonly status?: unknown;
  readonly statusText?: unknown;
  readonly error?: unknown;
}

function kindOfThrown(thrown: unknown, depth: number): ConnectionFailure['kind'] | undefined {
  if (typeof thrown !== 'object' || thrown === null || depth > MOST_CAUSES) return undefined;
  const { name, code, message, cause, isAxiosError, request, status, statusText, error } = thrown as Thrown;
  const text = typeof message === 'string' ? message : '';
  if (name === 'AbortError' || name === 'CanceledError' || name === 'CancelError') return 'aborted';
  if (code === 'ERR_CANCELED' || code === 'ABORTED') return 'aborted';
  // axios and superagent have ECONNABORTED for both.
  if (code === 'ECONNABORTED') return /timeout/i.test(text) ? 'timeout' : 'aborted';
  if (name === 'TimeoutError' || (typeof code === 'string' && /TIMEDOUT$|_TIMEOUT$/.test(code))) return 'timeout';
  if (status === 'FETCH_ERROR' || status === 'TIMEOUT_ERROR' || status === 0) {
    // RTK Query has the name of the error in a text, and a request of a browser its fate as `statusText`.
    const fate = `${status} ${String(statusText)} ${typeof error === 'string' ? error : ''}`;
    if (/\babort/i.test(fate)) return 'aborted';
    return /timeout/i.test(fate) ? 'timeout' : (kindOfThrown(error, depth + 1) ?? 'network');
  }
  const deeper = kindOfThrown(cause, depth + 1);
  if (deeper !== undefined) return deeper;
  if (name === 'NetworkError' || code === 'ERR_NETWORK') return 'network';
  if (typeof code === 'string' && CONNECTION_CODE.test(code)) return 'network';
  if (isAxiosError === true && request) return 'network';
  return name === 'TypeError' && FETCH_FAILED.test(text) ? 'network' : undefined;
}

/** Codes of Node, of undici and of Bun. */
const CONNECTION_CODE =
  /^(E(CONN|HOST|NET|PIPE|AI_AGAIN|NOTFOUND|PROTO)|UND_ERR_|HPE_|ERR_(TLS|SSL|HTTP2|STREAM_PREMATURE)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ConnectionRefused|ConnectionClosed|FailedToOpenSocket)/;

/** The Fetch standard has only a TypeError for it. These are the texts of browsers, Node, Deno and React Native. */
const FETCH_FAILED =
  /^(Failed to fetch|NetworkError when attempting|Load failed|network error|fetch failed|terminated|error sending request|Network request failed|The (Internet|network) connection|Error in (input|body) stream|Unable to connect|Invalid response body)/i;

import { describeThrown } from '../report/describe-thrown.js';
import { identifyResponse, identifyThrown, isThenable, type Unread } from './identify-response.js';
import { parsedBody } from './parsed-body.js';
import { ALREADY_READ, NO_HEAD, type ResponseHead, type SeenResponse, unread } from './seen-response.js';
import { DEEPEST_PROMISE, ENDLESS_PROMISE, settlementOf } from './settlement-of.js';
import { inWords, withDeadline } from './with-deadline.js';

/** Limits for reading a response. */
export interface ReadLimits {
  /** The most milliseconds to wait: 4,000 if it is absent. Test runners wait for 5,000. */
  readonly timeout?: number | undefined;
}

/** The most bytes of a body that are read. No error response is larger. */
const BODY_LIMIT = 1024 * 1024;

/** Resolves to what a response of any library says, also for an error or a promise of one. Never rejects. */
export async function readResponse(value: unknown, limits: ReadLimits = {}): Promise<SeenResponse> {
  return seeResponse(value, limits);
}

/** Returns what a response says; a promise of it if it must be waited for. Never throws. */
export function seeResponse(
  value: unknown,
  { timeout = 4_000 }: ReadLimits = {},
): SeenResponse | Promise<SeenResponse> {
  let head: ResponseHead | undefined;
  const seen = guarded(() => see(value, false, 0));
  if (!isThenable(seen)) return seen;
  return withDeadline(seen, timeout, () =>
    head === undefined
      ? unread(`The promise was still pending after ${inWords(timeout)}. Does the server answer?`)
      : unread(`The body did not end within ${inWords(timeout)}.`, head),
  );

  function see(from: unknown, thrown: boolean, depth: number): SeenResponse | Promise<SeenResponse> {
    if (isThenable(from)) {
      if (depth === DEEPEST_PROMISE) return unread(ENDLESS_PROMISE);
      return settlementOf(from).then((settled) =>
        guarded(() =>
          'reason' in settled ? see(settled.reason, true, depth + 1) : see(settled.value, false, depth + 1),
        ),
      );
    }
    const found = thrown ? identifyThrown(from) : identifyResponse(from);
    if (!('read' in found)) return found;
    head = { status: found.status, headers: found.headers, source: found.source };
    return finish(found, head);
  }
}

async function finish({ read }: Unread, head: ResponseHead): Promise<SeenResponse> {
  // The deadline of all is that of the caller, so that there is one sentence about it.
  const outcome = await read({ bodyLimit: BODY_LIMIT, bodyTimeout: 2 ** 31 - 1 });
  if ('text' in outcome) return { ...head, ...parsedBody(outcome.text, head.headers) };
  if ('thrown' in outcome) return unread(`Its body could not be read: ${describeThrown(outcome.thrown)}`, head);
  if ('reason' in outcome && outcome.reason === 'too-large') {
    return unread('Its body is larger than 1 MiB, which no error response is.', head);
  }
  return unread(ALREADY_READ, head);
}

function guarded(see: () => SeenResponse | Promise<SeenResponse>): SeenResponse | Promise<SeenResponse> {
  try {
    return see();
  } catch (thrown) {
    // A getter or a Proxy threw.
    return unread(`It could not be read: ${describeThrown(thrown)}`, NO_HEAD);
  }
}

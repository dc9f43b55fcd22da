import type { ResponseFacts } from '../received-error.js';
import { parseRetryAfter } from './parse-retry-after.js';

/** Status and headers of a response, whichever library brought it. */
export interface ResponseHead {
  readonly status: number | null;
  /** The value of a header whose name is in lower case, or null. */
  readonly header: (name: string) => string | null;
}

/** The head where only a body is there. */
export const noHead: ResponseHead = { status: null, header: () => null };

/** What it says: nothing. */
export const noFacts: ResponseFacts = { status: null, retryAfter: null, requestId: null, contentLanguage: null };

/** The head of a `Response`, of an axios response, or of anything with `status` and `headers`. */
export function responseHead(response: object): ResponseHead {
  const { status, headers } = response as { readonly status?: unknown; readonly headers?: unknown };
  return {
    status: typeof status === 'number' && status > 0 ? status : null,
    header: (name) => {
      const value = headerOf(headers, name);
      return typeof value === 'string' ? value : null;
    },
  };
}

/** What the head says, none of it longer than anyone needs. */
export function factsOf({ status, header }: ResponseHead, idHeader: string): ResponseFacts {
  return {
    status,
    retryAfter: parseRetryAfter(header('retry-after'), header('date')),
    requestId: matching(REQUEST_ID, header(idHeader)),
    contentLanguage: matching(LANGUAGE_TAG, header('content-language')?.split(',', 1)[0]?.trim()),
  };
}

const REQUEST_ID = /^[!-~]{1,200}$/;
const LANGUAGE_TAG = /^(?=.{2,100}$)[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

function matching(pattern: RegExp, value: string | null | undefined): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null;
}

function headerOf(headers: unknown, name: string): unknown {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const { get } = headers as { readonly get?: unknown };
  if (typeof get === 'function') return get.call(headers, name);
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

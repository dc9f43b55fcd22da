import { parseRetryAfter } from '@error-contracts/runtime/response';
import type { ResponseFacts } from '../received/received-error.js';

/** Status and headers of a response of any library. */
export interface ResponseHead {
  readonly status: number | null;
  /** Returns the value of a header, or null. The name is in lower case. */
  readonly header: (name: string) => string | null;
}

/** The head of a body that came without one. */
export const noHead: ResponseHead = { status: null, header: () => null };

/** The facts of a body that came without a head. */
export const noFacts: ResponseFacts = { status: null, retryAfter: null, requestId: null, contentLanguage: null };

/** Returns the head of a `Response`, or of the response of any other library. */
export function responseHead(response: object): ResponseHead {
  const { status, statusCode, originalStatus, headers, header, getResponseHeader } = response as LooseHead;
  // got has `statusCode`, and RTK Query keeps the status of a body that it cannot parse.
  const known = [status, statusCode, originalStatus].find((each) => typeof each === 'number');
  return {
    status: (known as number) > 0 ? (known as number) : null,
    header: (name) => {
      const value =
        typeof getResponseHeader === 'function'
          ? getResponseHeader.call(response, name)
          : headerOf(headers ?? header, name);
      return typeof value === 'string' ? value : null;
    },
  };
}

interface LooseHead {
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly originalStatus?: unknown;
  readonly headers?: unknown;
  readonly header?: unknown;
  /** jqXHR and XMLHttpRequest have it. */
  readonly getResponseHeader?: unknown;
}

/** Returns what the head says. A value that is malformed or too long is null. */
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

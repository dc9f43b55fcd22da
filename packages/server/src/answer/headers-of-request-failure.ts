import { isSendable } from '../errors/check-headers.js';
import type { RequestFailure } from '../resolve/request-failure.js';

/** The headers that a client needs to react to a request failure. No other header of a framework's error is sent. */
const NEEDED_BY_CLIENTS: ReadonlySet<string> = new Set([
  'allow',
  'content-range',
  'proxy-authenticate',
  'retry-after',
  'www-authenticate',
]);

/** Returns the headers of a framework's error that a client needs, with names in lower case. */
export function headersOfRequestFailure(failure: RequestFailure | undefined): Readonly<Record<string, string>> {
  if (failure?.headers === undefined) return {};
  const sendable = Object.entries(failure.headers)
    .map(([name, value]) => [name.toLowerCase(), `${value}`] as const)
    .filter(([name, value]) => NEEDED_BY_CLIENTS.has(name) && isSendable(name, value));
  return Object.fromEntries(sendable);
}

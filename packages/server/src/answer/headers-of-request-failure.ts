import { isSendable } from '../errors/check-headers.js';
import type { Fault } from '../resolve/request-failure.js';

/** Headers without which a client cannot act on a fault. All else of a framework's error stays where it is. */
const OF_FAULTS: ReadonlySet<string> = new Set([
  'allow',
  'content-range',
  'proxy-authenticate',
  'retry-after',
  'www-authenticate',
]);

/** What of the headers of a framework's error belongs to the fault; names in lower case. */
export function headersOfFault(fault: Fault | undefined): Readonly<Record<string, string>> {
  if (fault?.headers === undefined) return {};
  const sendable = Object.entries(fault.headers)
    .map(([name, value]) => [name.toLowerCase(), `${value}`] as const)
    .filter(([name, value]) => OF_FAULTS.has(name) && isSendable(name, value));
  return Object.fromEntries(sendable);
}

import type { IncomingMessage } from 'node:http';

/** Returns whether HTTP/1.1 demands 400 for this request: it has no `Host`, two of them, or one that is no host. */
export function lacksValidHost({ headers, rawHeaders, httpVersionMajor, httpVersionMinor }: IncomingMessage): boolean {
  if (httpVersionMajor !== 1) return false;
  if (headers.host === undefined) return httpVersionMinor > 0;
  return !HOST.test(headers.host) || rawHeaders.filter((name, index) => index % 2 === 0 && isHost(name)).length > 1;
}

/** What RFC 3986 allows for a host and a port. It may be empty. */
const HOST = /^(?:[\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(?::\d*)?$/i;

function isHost(name: string): boolean {
  return name.length === 4 && name.toLowerCase() === 'host';
}

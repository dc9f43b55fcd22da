import type { IncomingMessage } from 'node:http';

/**
 * Returns whether no URL can be made of this request. A `Request` of the Fetch standard needs one, so `OPTIONS *` and
 * older versions of HTTP without a host have none.
 */
export function lacksUrl({ url: target = '', headers: { host = '' }, httpVersionMajor }: IncomingMessage): boolean {
  if (httpVersionMajor > 1) return false;
  // Fetch would turn a backslash into a slash: a proxy in front would have seen another path.
  if (target.split('?', 1)[0]?.includes('\\')) return true;
  try {
    if (/^https?:\/\//.test(target)) {
      const { username, password } = new URL(target);
      return username !== '' || password !== '';
    }
    if (host === '' || !target.startsWith('/')) return true;
    const { hostname } = new URL(`http://${host}${target}`);
    return hostname.length !== host.length && hostname !== host.replace(/:\d+$/, '').toLowerCase();
  } catch {
    return true;
  }
}

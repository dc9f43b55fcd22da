import { isIPv4, isIPv6 } from 'node:net';

/**
 * Returns whom the limits count as one client: an IPv4 address, or the first half of an IPv6 address. Providers assign
 * the other half to one customer, who could send each request from another address.
 */
export function clientOf(address: string): string {
  const text = withoutPort(address.trim().toLowerCase());
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(text)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(text)) return text.slice(0, 64);
  const [withoutZone = ''] = text.split('%', 1);
  const [head = '', tail] = withoutZone.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - groupsOf(tail);
  const all = [...groups, ...Array<string>(Math.max(missing, 0)).fill('0'), ...(tail ? tail.split(':') : [])];
  const network = all.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

/** Some proxies append the port, which differs for each connection. */
function withoutPort(text: string): string {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? [];
  if (bracketed !== undefined) return bracketed;
  const [, address = '', port] = /^([^:]+):(\d+)$/.exec(text) ?? [];
  return port !== undefined && isIPv4(address) ? address : text;
}

function groupsOf(tail: string): number {
  if (tail === '') return 0;
  // An IPv4 address at the end stands for two groups.
  return tail.split(':').length + (tail.includes('.') ? 1 : 0);
}

import { isIpv4 } from './is-ipv4.js';

/** Returns whether a text is an IPv6 address (RFC 4291), without a zone. */
export function isIpv6(text: string): boolean {
  // The longest is six groups and an IPv4 address.
  if (text.length > 45) return false;
  const [before = '', after, further] = text.split('::');
  if (further !== undefined) return false;
  const [first, last] = [groupsIn(before), after === undefined ? [] : groupsIn(after)];
  const groups = [...first, ...last];
  // Only the end may be an IPv4 address, which stands for two groups.
  const end = groups.at(-1) ?? '';
  const hasIpv4 = end.includes('.') && (after === undefined || last.length > 0);
  if (hasIpv4 && !isIpv4(end)) return false;
  const written = hasIpv4 ? groups.slice(0, -1) : groups;
  const size = written.length + (hasIpv4 ? 2 : 0);
  return written.every((group) => GROUP.test(group)) && (after === undefined ? size === 8 : size < 8);
}

const GROUP = /^[\da-f]{1,4}$/i;

function groupsIn(part: string): readonly string[] {
  return part === '' ? [] : part.split(':');
}

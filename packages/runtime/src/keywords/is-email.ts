import { isIpv4 } from './is-ipv4.js';
import { isIpv6 } from './is-ipv6.js';

/** Returns whether a text is a mailbox of RFC 5321: `name@example.com`, `"a name"@example.com`, `name@[192.0.2.1]`. */
export function isEmail(text: string): boolean {
  // The part before the last @ has at most 64 characters, and what comes after it at most 255.
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length - at > 256) return false;
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  return (DOTTED.test(local) || QUOTED.test(local)) && (isDomain(domain) || isLiteral(domain));
}

const DOTTED = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const QUOTED = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

function isDomain(text: string): boolean {
  return text.split('.').every((label) => LABEL.test(label));
}

function isLiteral(text: string): boolean {
  const [, version, address = ''] = /^\[(IPv6:)?([^\]]*)\]$/i.exec(text) ?? [];
  return version === undefined ? isIpv4(address) : isIpv6(address);
}

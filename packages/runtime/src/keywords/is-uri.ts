import { isIpv6 } from './is-ipv6.js';

/** Returns whether a text is a URI of RFC 3986: it has a scheme and no characters that must be written as `%20`. */
export function isUri(text: string): boolean {
  const [matched, literal] = URI.exec(text) ?? [];
  return matched !== undefined && (literal === undefined || FUTURE.test(literal) || isIpv6(literal));
}

const CHARACTER = "(?:[\\w.~!$&'()*+,;=:@-]|%[\\da-f]{2})";
const NAME = "(?:[\\w.~!$&'()*+,;=-]|%[\\da-f]{2})*";
const USER = "(?:(?:[\\w.~!$&'()*+,;=:-]|%[\\da-f]{2})*@)?";
const AUTHORITY = `//${USER}(?:\\[([^\\]]*)\\]|${NAME})(?::\\d*)?`;
const PATH = `(?:/${CHARACTER}*)*`;
const HIERARCHY = `(?:${AUTHORITY}${PATH}|/(?:${CHARACTER}+${PATH})?|${CHARACTER}+${PATH}|)`;
const FURTHER = `(?:${CHARACTER}|[/?])*`;
const URI = /* @__PURE__ */ new RegExp(`^[a-z][a-z\\d+.-]*:${HIERARCHY}(?:\\?${FURTHER})?(?:#${FURTHER})?$`, 'i');
/** An address of a version of IP that is still to come. */
const FUTURE = /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i;

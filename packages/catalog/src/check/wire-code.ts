import type { Code, Envelope } from '../contract.js';

/** Returns whether a code is an absolute URI (RFC 3986): it begins with its scheme. */
export function isAbsoluteUri(code: Code): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(`${code}`);
}

/**
 * Returns a code as it travels in a response. The `type` of problem details is a URI: a code that stands there has the
 * `typeBase` before it, unless it is an absolute URI itself.
 */
export function wireCode(code: Code, { format, code: at, codeType }: Envelope, typeBase = ''): Code {
  if (format === 'problem+json' && at === '/type') return isAbsoluteUri(code) ? code : `${typeBase}${code}`;
  return codeType === 'string' ? String(code) : code;
}

import type { RequestIssue } from '../../resolve/request-failure.js';

/** An issue of ajv. Issues of other validators are read as far as they have the same properties. */
export interface AjvIssue {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly params?: { readonly missingProperty?: string };
}

/** Returns the issue with a path that starts at the part of the request: `['body', 'user', 'email']`. */
export function issueOfAjv({ instancePath = '', keyword, params }: AjvIssue, part: unknown): RequestIssue {
  const keys = instancePath.split('/').slice(1).map(unescapePointer);
  const missing = params?.missingProperty;
  return { path: [`${part ?? 'body'}`, ...keys, ...(typeof missing === 'string' ? [missing] : [])], rule: keyword };
}

function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

import { withoutSlash } from '../../without-slash.js';
import type { Attack } from '../attack.js';
import { withBody, withHeaders } from '../fuzz-request.js';
import { requestOf } from '../request-parts.js';

/** Requests with another method, and for paths that do not exist or are written strangely. */
export const methodsAndPaths: Attack = function* ({ operation, valid }) {
  const { body: _, ...request } = requestOf(operation, valid());
  const bare = withHeaders(request, { 'content-type': undefined });
  for (const method of METHODS) if (method !== operation.method) yield { ...bare, method };
  const withJson = withHeaders(withBody(bare, '{}'), { 'content-type': 'application/json' });
  for (const method of ['POST', 'DELETE', 'GET']) if (method !== operation.method) yield { ...withJson, method };
  const [path = '/', query] = bare.target.split('?');
  const search = query === undefined ? '' : `?${query}`;
  for (const other of pathsNear(path)) yield { ...bare, target: other + search };
};

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'PURGE'];

function pathsNear(path: string): readonly string[] {
  const last = withoutSlash(path);
  return [
    `${last}/no-such-path`,
    `${last}/`,
    `/${path}`,
    `${last}//`,
    `${last}/..`,
    `${last}/%2e%2e%2f%2e%2e%2fetc/passwd`,
    `${last}%00`,
    `${last}%0a`,
    `${last}%`,
    `${last}%ff`,
    `${last}%c0%ae`,
    `${last}.json`,
    `${last}.php`,
    `${last};a=b`,
    path.toUpperCase(),
    `${last}/${'x'.repeat(5000)}`,
    '/__proto__',
    '/constructor/prototype',
    '/%5c..%5c',
    '/*',
  ];
}

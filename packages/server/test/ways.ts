import { BODY_LIMIT } from './servers/server.js';

/** One way in which a request can fail, and the error of the catalogue that it should become. */
export interface Way {
  readonly way: string;
  readonly path: string;
  readonly request?: RequestInit;
  readonly name: string;
  /** The data of the response: null by default. */
  readonly data?: unknown;
  /** What was thrown has the text that only the log may have. */
  readonly secret?: true;
  readonly unexpected?: true;
}

const json = (body: string, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body,
});

/** What every server is tried with. */
export const everywhere: readonly Way[] = [
  { way: 'thrown error', path: '/known-thrown', name: 'USER_NOT_FOUND' },
  { way: 'rejected promise', path: '/known-rejected', name: 'USER_NOT_FOUND' },
  { way: 'error with data', path: '/with-data', name: 'PROJECT_DESCRIPTION_TOO_LONG', data: { max: 7 } },
  { way: 'internal error', path: '/internal', name: 'PASSWORD_DECRYPTION_FAILED' },
  {
    way: 'foreign error that a mapping makes an error of',
    path: '/foreign-known-to-a-mapping',
    name: 'PASSWORD_TOO_SHORT',
    data: { min: 12 },
    secret: true,
  },
  {
    way: 'foreign error that a mapping names',
    path: '/foreign-by-its-code',
    name: 'USER_ALREADY_EXISTS',
    secret: true,
  },
  ...[
    'unexpected-thrown',
    'unexpected-rejected',
    'status-of-another-server',
    'syntax-error-of-a-bug',
    'of-another-catalogue',
    'string-thrown',
    'string-rejected',
    'null-rejected',
    'undefined-rejected',
    'object-with-getters',
    'proxy-that-throws',
  ].map((path): Way => ({ way: path.replaceAll('-', ' '), path: `/${path}`, name: 'SYSTEM_BUSY', unexpected: true })),
  { way: 'unknown route', path: '/nowhere/at/all?token=secret', name: 'APPLICATION_NOT_FOUND' },
  { way: 'wrong method', path: '/known-thrown', request: { method: 'DELETE' }, name: 'APPLICATION_NOT_FOUND' },
];

/** What servers that read bodies themselves are tried with. */
export const bodies: readonly Way[] = [
  { way: 'malformed JSON', path: '/body', request: json('{"a":'), name: 'USER_SEARCH_INPUT_INVALID' },
  { way: 'empty JSON', path: '/body', request: json(' '), name: 'USER_SEARCH_INPUT_INVALID' },
];

export const limitedBodies: readonly Way[] = [
  {
    way: 'body that is too large',
    path: '/body',
    request: json(JSON.stringify('x'.repeat(BODY_LIMIT))),
    name: 'APPLICATION_DESCRIPTION_INVALID',
  },
];

export const contentTypes: readonly Way[] = [
  {
    way: 'content type that the server cannot read',
    path: '/body',
    request: json('x', 'x/y'),
    name: 'APPLICATION_TYPE_INVALID',
  },
];

export const hooks: readonly Way[] = [
  { way: 'failing hook', path: '/hook', name: 'SYSTEM_BUSY', secret: true, unexpected: true },
];

export const validation: readonly Way[] = [
  {
    way: 'validation failure',
    path: '/validated',
    request: json('{}'),
    name: 'PARAMETER_MISSING',
    data: { parameter: 'name' },
  },
];

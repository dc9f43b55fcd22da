/** A request, and the error of the catalogue that answers it. */
export interface Situation {
  readonly path: string;
  readonly request?: RequestInit;
  readonly name: string;
  readonly unexpected?: true;
}

const busy = { name: 'SYSTEM_BUSY', unexpected: true } as const;

/** What `GET /api/…` fails with in each application. */
export const failures: readonly Situation[] = [
  { path: 'known', name: 'USER_NOT_FOUND' },
  { path: 'data', name: 'PROJECT_DESCRIPTION_TOO_LONG' },
  { path: 'internal', name: 'PASSWORD_DECRYPTION_FAILED' },
  ...['bug', 'status', 'string', 'null', 'undefined', 'symbol', 'frozen', 'getters', 'cyclic'].map((path) => ({
    path,
    ...busy,
  })),
  ...['thenable', 'proxy', 'revoked'].map((path) => ({ path, ...busy })),
].map((situation) => ({ ...situation, path: `/api/${situation.path}` }));

const json = (method: string, body: string): RequestInit => ({
  method,
  body,
  headers: { 'content-type': 'application/json' },
});

/** What every application is tried with. */
export const everywhere: readonly Situation[] = [
  ...failures,
  { path: '/nowhere?token=secret', name: 'APPLICATION_NOT_FOUND' },
  { path: '/body', request: json('POST', '{"a":'), name: 'USER_SEARCH_INPUT_INVALID' },
  // A body that is read twice is a bug.
  { path: '/body', request: json('PUT', '{"a":1}'), ...busy },
];

/** What routers refuse that know the methods of a route. */
export const wrongMethod: Situation = {
  path: '/api/known',
  request: { method: 'DELETE', headers: { 'content-type': 'application/json' } },
  name: 'APPLICATION_NOT_FOUND',
};

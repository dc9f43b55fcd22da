import { operationsOf } from '../../src/operations/all-operations.ts';
import { type Answer, errorOf } from './answer.ts';
import { operationOf, record } from './recordings.ts';

/** The parts of a request for an operation. */
export interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client with its own cookie, which checks each answer against the contract and records it. */
export interface Browser {
  /** The session cookie, or null. Tests may set it. */
  session: string | null;
  /** The cookie of the device, which the first sign-in sets, or null. */
  device: string | null;
  send<Body = never>(operation: string, parts?: Parts): Promise<Answer<Body>>;
  fetch<Body = never>(path: string, init?: RequestInit): Promise<Answer<Body>>;
}

const operations = new Map(operationsOf({ development: true }).map((operation) => [operation.id, operation]));

/** Returns a client that is not signed in. */
export function browser(address: string): Browser {
  const self: Browser = {
    session: null,
    device: null,
    send: (id, { params = {}, query = {}, body, headers = {} } = {}) => {
      const operation = operations.get(id);
      if (operation === undefined) throw new Error(`There is no operation ${id}.`);
      const path = `/api${operation.path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(params[name] ?? ''))}`;
      const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, `${value}`]));
      return self.fetch(search.size === 0 ? path : `${path}?${search}`, {
        method: operation.method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    fetch: async <Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
      const headers = new Headers(init.headers);
      const cookies = Object.entries({ session: self.session, device: self.device }).filter(
        ([, value]) => value !== null,
      );
      if (cookies.length > 0 && !headers.has('cookie')) {
        headers.set('cookie', cookies.map(([name, value]) => `${name}=${value}`).join('; '));
      }
      const response = await fetch(`${address}${path}`, { ...init, headers });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^(session|device)=([^;]*)/.exec(line) ?? [];
        if (name === 'session' || name === 'device') self[name] = value || null;
      }
      return received(init.method ?? 'GET', path, response);
    },
  };
  return self;
}

async function received<Body>(method: string, path: string, response: Response): Promise<Answer<Body>> {
  const text = await response.text();
  const { status, headers } = response;
  record({
    operation: operationOf(method, path.split('?')[0] ?? ''),
    status,
    headers: Object.fromEntries(headers),
    body: text,
  });
  const isJson = headers.get('content-type')?.startsWith('application/json') === true;
  return {
    status,
    headers,
    body: (isJson ? JSON.parse(text) : text) as Body,
    error: response.ok ? null : errorOf(status, headers, text),
  };
}

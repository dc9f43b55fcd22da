import { SECRET } from './test-errors.js';

/** Whatever JavaScript can throw, and what no adapter expects. Each function returns a new one. */
export const oddities: Readonly<Record<string, () => unknown>> = {
  'an error': () => new Error(SECRET),
  'an error with headers': () =>
    Object.assign(new Error(SECRET), {
      statusCode: 418,
      status: 418,
      headers: { 'set-cookie': 'leak=1', 'x-leak': SECRET, location: '/leak', 'content-length': '1' },
    }),
  'an error with headers that cannot be sent': () =>
    Object.assign(new Error(SECRET), { headers: { 'x-leak': 'a\r\nset-cookie: leak' } }),
  'a frozen error': () => Object.freeze(Object.assign(new Error(SECRET), { headers: { 'x-leak': '1' } })),
  'an error with getters that throw': () => throwing(new Error(SECRET)),
  'an error without a prototype': () => Object.assign(Object.create(null), { message: SECRET, stack: SECRET }),
  'an error that is its own cause': () => {
    const error: Error & { cause?: unknown } = new Error(SECRET);
    error.cause = error;
    return error;
  },
  'a string': () => SECRET,
  'an empty string': () => '',
  undefined: () => undefined,
  null: () => null,
  zero: () => 0,
  false: () => false,
  'a symbol': () => Symbol(SECRET),
  'a function': () => () => SECRET,
  'a bigint': () => 1n,
  'an object with getters that throw': () => throwing({}),
  'a proxy that throws': () => {
    const fail = (): never => {
      throw new Error(SECRET);
    };
    return new Proxy(new Error(SECRET), {
      get: fail,
      has: fail,
      set: fail,
      getPrototypeOf: fail,
      getOwnPropertyDescriptor: fail,
      ownKeys: fail,
      defineProperty: fail,
    });
  },
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  'a thenable that rejects': () => ({
    // biome-ignore lint/suspicious/noThenProperty: somebody may throw one.
    then: (_resolve: unknown, reject: (thrown: unknown) => void) => reject(SECRET),
  }),
  'a thenable that throws': () => ({
    // biome-ignore lint/suspicious/noThenProperty: somebody may throw one.
    get then(): never {
      throw new Error(SECRET);
    },
  }),
  'a thenable that never settles': () => ({
    // biome-ignore lint/suspicious/noThenProperty: somebody may throw one.
    then: () => undefined,
  }),
  'a rejected promise': () => {
    const rejected = Promise.reject(new Error(SECRET));
    // Whoever made it has seen that it is rejected.
    rejected.catch(() => undefined);
    return rejected;
  },
  'an array of itself': () => {
    const array: unknown[] = [SECRET];
    array.push(array);
    return array;
  },
  'an object with a toString that throws': () => ({
    toString() {
      throw new Error(SECRET);
    },
  }),
};

function throwing(on: object): object {
  const get = (): never => {
    throw new Error(SECRET);
  };
  const keys = ['name', 'message', 'stack', 'code', 'status', 'statusCode', 'headers', 'cause', 'digest', 'expose'];
  return Object.defineProperties(on, Object.fromEntries(keys.map((key) => [key, { get, configurable: true }])));
}

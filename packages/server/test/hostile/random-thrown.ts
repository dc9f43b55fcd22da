import fc from 'fast-check';
import { oddities } from '../servers/oddities.js';
import { SECRET } from '../servers/test-errors.js';

/** Properties that some framework or library reads of what is thrown. */
const KEYS = [
  'name',
  'message',
  'stack',
  'cause',
  'errors',
  'code',
  'status',
  'statusCode',
  'expose',
  'type',
  'headers',
  'body',
  'res',
  'response',
  'getResponse',
  'getStatus',
  'validation',
  'validationContext',
  'serialization',
  'toJSON',
  'toString',
  'clone',
  'data',
  'retryAfter',
  'digest',
  'route',
];

const text = fc.oneof(
  fc.constant(SECRET),
  fc.constantFrom(
    '\u001b[31m\r\nSYSTEM_BUSY forged',
    '\u202e\u2028',
    '%s%j%o',
    'ENOENT',
    'FST_ERR_VALIDATION',
    'NEXT',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const value: fc.Arbitrary<() => unknown> = fc.oneof(
  text.map((of) => () => of),
  fc.constantFrom(0, 200, 204, 302, 404, 418, 422, 500, 999, -1, Number.NaN).map((of) => () => of),
  fc.constantFrom(true, false, null, undefined, 1n, Symbol.iterator).map((of) => () => of),
  fc.constant(() => ({ 'set-cookie': 'leak=1', 'x-leak': SECRET, allow: 'GET\r\nx-leak: 1', 'retry-after': 'leak' })),
  fc.constant(() => new Headers({ 'x-leak': '1' })),
  fc.constant(() => [{ instancePath: SECRET, keyword: 1, params: null }, null]),
  fc.constant(() => () => {
    throw new Error(SECRET);
  }),
  fc.constant(() => new Error(SECRET)),
);

/** A function that makes something to throw. Each call makes a new one. */
export const randomThrown: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(oddities)) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        base: fc.constantFrom<() => object>(
          () => new Error(SECRET),
          () => new TypeError(SECRET),
          () => new SyntaxError(SECRET),
          () => new URIError(SECRET),
          () => new AggregateError([new Error(SECRET), null], SECRET),
          () => new DOMException(SECRET, 'AbortError'),
          () => ({}),
          () => Object.create(null),
          () => [],
          () => new Map(),
          () => () => SECRET,
        ),
        properties: fc.dictionary(
          fc.constantFrom(...KEYS),
          fc.tuple(value, fc.constantFrom('value', 'getter', 'throws')),
          {
            maxKeys: 6,
          },
        ),
        frozen: fc.boolean(),
      })
      .map(({ base, properties, frozen }) => () => {
        const made = base();
        for (const [key, [make, how]] of Object.entries(properties)) {
          const get = (): unknown => {
            if (how === 'throws') throw new Error(SECRET);
            return make();
          };
          const how_ = how === 'value' ? { value: make(), writable: true } : { get };
          Reflect.defineProperty(made, key, { ...how_, configurable: true, enumerable: true });
        }
        return frozen ? Object.freeze(made) : made;
      }),
  },
);

import type { Json, JsonObject } from '@error-contracts/catalog';

/** Returns the next number from 0 up to, but not including, `below`. */
export type Random = (below: number) => number;

export function pick<T>(random: Random, values: readonly T[]): T {
  return values[random(values.length)] as T;
}

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  'a/b~c',
  '0',
  '\u202e',
  'type',
  'pattern',
  'é',
  'DUPLICATE',
];

const SIZE = 2000;

/** Values that stand where something else is expected. */
const VALUES: readonly ((random: Random) => Json)[] = [
  (random) => pick<Json>(random, [null, true, false, 0, -0, -1, 1.5, 2 ** 53, 1e308, 5e-324]),
  (random) =>
    pick(random, ['', ' ', '\0', '\ud800', '\u202e\u2066', '{', '}', "'{", '{n}', '{n, plural, other {#}}', '😀']),
  (random) => pick(random, ['__proto__', 'constructor', 'null', '</script>', '*/', '\r\n', '\u2028', 'en-x-y', 'zz']),
  (random) =>
    pick(random, ['^(a|a)*$', '(', '^(?:a{1,9}){1,9}$', '\\d+$', '^[a-z]{1,64}$', '^(?=a)', '[^]', '\\p{L}+']),
  (random) => pick(random, ['/error', '/errors/0', '/a/0/b/1', '/details/1/x', '/x/', '/~', '/__proto__/x', '/a~1b/c']),
  (random) => 'x'.repeat(random(SIZE)),
  (random) => '/x'.repeat(random(256)),
  (random) => '{'.repeat(random(SIZE)),
  (random) => `{n, plural, other {`.repeat(random(60)),
  () => [],
  () => ({}),
  (random) => Array.from({ length: random(40) }, (_, index) => index),
  (random) => nested(random(SIZE), (value) => [value]),
  (random) => nested(random(SIZE), (value) => ({ items: value, type: 'array' })),
  (random) => nested(random(200), (value) => ({ type: 'object', properties: { value } })),
];

function nested(depth: number, wrap: (value: Json) => Json): Json {
  let value: Json = { type: 'string' };
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

/** Returns a copy of a value in which one place is different. */
export function mutateJson(value: Json, random: Random): Json {
  const descends = typeof value === 'object' && value !== null && Object.keys(value).length > 0 && random(8) > 0;
  if (!descends) return pick(random, VALUES)(random);
  if (Array.isArray(value)) {
    const at = random(value.length);
    if (random(4) === 0) return value.toSpliced(at, random(2), pick(random, [value[at] as Json, null]));
    return value.with(at, mutateJson(value[at] as Json, random));
  }
  return mutateObject(value as JsonObject, random);
}

function mutateObject(value: JsonObject, random: Random): JsonObject {
  const entries = Object.entries(value);
  const at = random(entries.length);
  const [key, old] = entries[at] as [string, Json];
  const other = entries[random(entries.length)] as [string, Json];
  const action = random(10);
  if (action === 0) entries.splice(at, 1);
  else if (action === 1) entries[at] = [pick(random, [...KEYS, key.toLowerCase(), `${key}_`]), old];
  else if (action === 2) entries[at] = [key, other[1]];
  else if (action === 3) entries.push([`${key}_COPY`, old]);
  else if (action === 4) entries.push([pick(random, KEYS), pick(random, VALUES)(random)]);
  else entries[at] = [key, mutateJson(old, random)];
  return Object.fromEntries(entries);
}

const BYTES = [...Buffer.from('{}[]",:\\0e-tn \n'), 0, 0x80, 0xc0, 0xed, 0xff];

/** Returns the bytes of a file with some of them changed, removed or repeated. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const action = random(6);
  if (action === 0) return before;
  if (action === 1) return Buffer.concat([before, after.subarray(1 + random(20))]);
  if (action === 2) return Buffer.concat([before, before.subarray(-random(200)), after]);
  if (action === 3) return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
  if (action === 4) return Buffer.concat([before, Buffer.alloc(random(5000), '['), after]);
  return Buffer.concat([before, Buffer.from([pick(random, BYTES)]), after.subarray(random(2))]);
}

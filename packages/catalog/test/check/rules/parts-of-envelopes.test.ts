import { expect, test } from 'vitest';
import { rules } from '../../../src/check/rules/index.js';
import type { JsonObject } from '../../../src/json.js';
import { draftOf } from '../draft-of.js';

/** What the rules find in a catalogue with this envelope and error, each as rule, place, message and help. */
function found(envelope: JsonObject, entry: JsonObject = {}, head: JsonObject = {}): readonly (readonly string[])[] {
  const errors = { ORDER_EMPTY: { code: 'order.empty', message: 'Empty.', status: 400, ...entry } };
  const draft = draftOf({ name: 'shop', sourceLocale: 'en', envelope, errors, ...head });
  return rules.flatMap((rule) =>
    [...rule.check(draft)].map(({ path, message, help }) => [rule.name, path.join('/'), message, help]),
  );
}

const NESTED = { code: '/error/code', message: '/error/message', data: '/error' };
const FLAT = { code: 'code', message: 'message', data: 'data' };
const titled = (more: JsonObject = {}) => ({
  ...FLAT,
  properties: { title: { type: 'string', from: 'entry', ...more } },
});

test.each<[what: string, envelope: JsonObject, entry?: JsonObject]>([
  ['parameters beside other parts', NESTED, { data: { orderId: 'string' } }],
  ['a parameter that travels under another name', NESTED, { data: { code: { type: 'string', at: 'x-code' } } }],
  ['a value from the entry', titled(), { properties: { title: 'Empty' } }],
  ['an absent value that is optional', titled({ optional: true })],
  ['a constant', { ...FLAT, properties: { success: { const: false } } }],
  ['any value', { ...FLAT, properties: { id: {} } }],
  ['an open object', { ...FLAT, properties: { more: { type: 'object', additionalProperties: true, optional: true } } }],
  ['success codes', { ...FLAT, success: ['ok'] }],
  ['problem details', { format: 'problem+json' }, { code: 'https://e.test/empty', data: { orderId: 'string' } }],
  [
    'problem details with a title',
    { format: 'problem+json', properties: { title: { type: 'string', from: 'entry' } } },
    { code: 'urn:empty', properties: { title: 'Empty' } },
  ],
  ['problem details whose code is no type', { format: 'problem+json', code: 'code' }],
  ['a property with a dot that is meant so', { ...FLAT, code: '/odata.code' }],
  ['an abbreviation with a dot at its end', { ...FLAT, message: 'msg.' }],
  ['text as parameters', { ...FLAT, dataType: 'strings' }, { data: { count: 'integer' } }],
  ['an optional parameter that no message shows', FLAT, { data: { id: 'string?' } }],
])('accepts %s', (_, envelope, entry) => {
  expect(found(envelope, entry)).toEqual([]);
});

test.each<[what: string, envelope: JsonObject, entry: JsonObject, expected: readonly unknown[]]>([
  [
    'a parameter at the place of a part',
    NESTED,
    { data: { code: 'string' } },
    [
      'parameters-have-places',
      'errors/ORDER_EMPTY/data/code',
      'The parameter "code" of ORDER_EMPTY travels as "code", which is another part of the envelope.',
      'Rename it, or say how it travels: "at": "codeValue".',
    ],
  ],
  [
    'two parameters that travel under one name',
    FLAT,
    { data: { id: 'string', other: { type: 'string', at: 'id' } } },
    [
      'parameters-have-places',
      'errors/ORDER_EMPTY/data/other/at',
      'The parameter "other" of ORDER_EMPTY travels as "id", which is the parameter "id".',
      expect.any(String),
    ],
  ],
  [
    'parameters without a place',
    { code: 'code' },
    { data: { id: 'string' } },
    [
      'parameters-have-places',
      'errors/ORDER_EMPTY/data',
      'ORDER_EMPTY has parameters, but the envelope has no place for them.',
      'Say where they stand: "data": "data" in "envelope".',
    ],
  ],
  [
    'an array that travels as text',
    { ...FLAT, dataType: 'strings' },
    { data: { ids: { type: 'array', items: { type: 'string' } } } },
    [
      'parameters-have-places',
      'errors/ORDER_EMPTY/data/ids',
      'The parameter "ids" of ORDER_EMPTY is an array, but parameters travel as text.',
      expect.any(String),
    ],
  ],
  ...['__proto__', 'constructor', 'toString'].flatMap((name): [string, JsonObject, JsonObject, unknown[]][] => [
    [
      `${name} as a place`,
      { ...FLAT, code: `/error/${name}` },
      {},
      [
        'property-names-are-safe',
        'envelope/code',
        `The name "${name}" is one that JavaScript keeps for itself.`,
        expect.any(String),
      ],
    ],
    [
      `${name} as a property`,
      JSON.parse(`{"code":"code","properties":{"${name}":{"type":"string"}}}`),
      {},
      [
        'property-names-are-safe',
        `envelope/properties/${name}`,
        `The name "${name}" is one that JavaScript keeps for itself.`,
        expect.any(String),
      ],
    ],
    [
      `${name} as the name of a parameter on the wire`,
      FLAT,
      { data: { id: { type: 'string', at: name } } },
      [
        'property-names-are-safe',
        'errors/ORDER_EMPTY/data/id/at',
        `The name "${name}" is one that JavaScript keeps for itself.`,
        expect.any(String),
      ],
    ],
  ]),
  [
    'half of a surrogate pair in a place',
    { ...FLAT, code: '/a\ud800/code' },
    {},
    [
      'property-names-are-safe',
      'envelope/code',
      'The name "a\ud800" has the character U+D800, which nobody can read or type.',
      'Delete the character, or write another one in its place.',
    ],
  ],
  [
    'a control character in the name of a parameter on the wire',
    FLAT,
    { data: { id: { type: 'string', at: 'x\u001b' } } },
    [
      'property-names-are-safe',
      'errors/ORDER_EMPTY/data/id/at',
      'The name "x\u001b" has the character U+001B, which nobody can read or type.',
      'Delete the character, or write another one in its place.',
    ],
  ],
  [
    'a constant that its schema refuses',
    { ...FLAT, properties: { ok: { type: 'string', const: false } } },
    {},
    [
      'constants-are-exact',
      'envelope/properties/ok/const',
      'The constant at "ok" does not fit the schema beside it.',
      'Delete the other keywords: a constant needs no schema.',
    ],
  ],
  [
    'a constant from the entry',
    { ...FLAT, properties: { ok: { const: false, from: 'entry' } } },
    {},
    [
      'constants-are-exact',
      'envelope/properties/ok/from',
      'The constant at "ok" is the value in every response, so "from" means nothing.',
      'Delete "from", or delete "const".',
    ],
  ],
  [
    'a constant beyond 2⁵³',
    { ...FLAT, properties: { version: { const: { of: [2 ** 53] } } } },
    {},
    [
      'constants-are-exact',
      'envelope/properties/version/const/of/0',
      'The constant at "version" has a number that JSON does not carry exactly.',
      'Stay within ±9007199254740991, or write it as text.',
    ],
  ],
  [
    'a constant that is no number of JavaScript',
    JSON.parse('{"code":"code","properties":{"version":{"const":1e400}}}'),
    {},
    [
      'constants-are-exact',
      'envelope/properties/version/const',
      'The constant at "version" has a number that JSON does not carry exactly.',
      'Stay within ±9007199254740991, or write it as text.',
    ],
  ],
  [
    'half of a surrogate pair in a value from the entry',
    { ...FLAT, properties: { more: { from: 'entry' } } },
    { properties: { more: { '\udfff': 1 } } },
    [
      'constants-are-exact',
      'errors/ORDER_EMPTY/properties/more/\udfff',
      'The property "more" of ORDER_EMPTY has a name with the character U+DFFF, which nobody can read or type.',
      'Delete the character, or write another one in its place.',
    ],
  ],
  [
    'a value from the entry that is given twice',
    titled(),
    { properties: { title: 'Empty', '/title': 'Full' } },
    [
      'entry-properties-fit',
      'errors/ORDER_EMPTY/properties//title',
      'ORDER_EMPTY gives a value for "/title" twice.',
      'Delete one of the two.',
    ],
  ],
  ...['title', 'instance'].flatMap((name): [string, JsonObject, JsonObject, unknown[]][] => [
    [
      `a parameter that is the ${name} of problem details`,
      { format: 'problem+json' },
      { data: { [name]: 'string' } },
      [
        'parameters-have-places',
        `errors/ORDER_EMPTY/data/${name}`,
        `The parameter "${name}" of ORDER_EMPTY travels as "${name}", which is a member of problem details.`,
        `Rename it, or say how it travels: "at": "${name}Value".`,
      ],
    ],
    [
      `a number as the ${name} of problem details`,
      { format: 'problem+json', properties: { [name]: { type: 'integer' } } },
      {},
      [
        'problem-members-keep-their-meaning',
        `envelope/properties/${name}`,
        `The property "${name}" has another meaning in problem details.`,
        'Move it to another place: every response is problem details.',
      ],
    ],
    [
      `a part inside the ${name} of problem details`,
      { format: 'problem+json', properties: { [`/${name}/text`]: { type: 'string' } } },
      {},
      [
        'problem-members-keep-their-meaning',
        `envelope/properties//${name}/text`,
        `The property "/${name}/text" has another meaning in problem details.`,
        'Move it to another place: every response is problem details.',
      ],
    ],
  ]),
  ...[100, 199, 204, 205, 304].map((httpStatus): [string, JsonObject, JsonObject, unknown[]] => [
    `the HTTP status ${httpStatus}, which has no body`,
    { ...FLAT, httpStatus },
    {},
    [
      'responses-may-have-a-body',
      'envelope/httpStatus',
      `A response with the HTTP status ${httpStatus} has no body, so it carries no error.`,
      'Use another one, such as 200.',
    ],
  ]),
  [
    'a missing value from the entry',
    titled(),
    {},
    [
      'entry-properties-fit',
      'errors/ORDER_EMPTY',
      'ORDER_EMPTY gives no value for "title", which the envelope takes from the entries.',
      expect.any(String),
    ],
  ],
  [
    'a value of another type',
    titled(),
    { properties: { title: 1 } },
    [
      'entry-properties-fit',
      'errors/ORDER_EMPTY/properties/title',
      'The property "title" of ORDER_EMPTY does not fit its schema.',
      'Make it string, or change the schema in the envelope.',
    ],
  ],
  [
    'a value that the envelope does not take',
    titled(),
    { properties: { title: 'Empty', titel: 'Empty' } },
    [
      'entry-properties-fit',
      'errors/ORDER_EMPTY/properties/titel',
      'The envelope takes no property "titel" from the entries.',
      'Did you mean "title"?',
    ],
  ],
  [
    'a code that means success',
    { ...FLAT, success: ['order.empty'] },
    {},
    [
      'success-codes-are-free',
      'envelope/success/0',
      'The value order.empty means success, but it is the code of ORDER_EMPTY.',
      'Delete it here.',
    ],
  ],
  [
    'a success of another kind',
    { ...FLAT, success: [0] },
    {},
    [
      'success-codes-are-free',
      'envelope/success/0',
      'The value 0 is of another kind than the codes of the catalogue.',
      'Write it as text: "0".',
    ],
  ],
  [
    'a message with a parameter that may be absent',
    FLAT,
    { message: 'No {id}.', data: { id: 'string?' } },
    [
      'placeholders-have-values',
      'errors/ORDER_EMPTY/message',
      'The message of ORDER_EMPTY shows {id}, which may be absent.',
      'Make the parameter "id" required, or give it a default.',
    ],
  ],
  ...(['type', 'status', 'detail', 'instance', 'title'] as const).map(
    (member): [string, JsonObject, JsonObject, unknown[]] => [
      `the code at "${member}"`,
      { ...FLAT, code: member },
      {},
      [
        'problem-members-keep-their-meaning',
        'envelope/code',
        `The "code" stands at "${member}", which has another meaning in problem details.`,
        expect.stringContaining('get this envelope instead'),
      ],
    ],
  ),
  [
    'problem details with another meaning of a member',
    { format: 'problem+json', message: 'status', status: 'detail' },
    {},
    [
      'problem-members-keep-their-meaning',
      'envelope/message',
      'The "message" stands at "status", which has another meaning in problem details.',
      'Move it to another place: every response is problem details.',
    ],
  ],
])('refuses %s', (_, envelope, entry, expected) => {
  expect(found(envelope, entry)[0]).toEqual(expected);
});

test('problem details with a typeBase take any code', () => {
  expect(found({ format: 'problem+json' }, {}, { typeBase: 'https://e.test/' })).toEqual([]);
});

test('problem details whose codes are no URIs need a typeBase', () => {
  expect(found({ format: 'problem+json' })).toEqual([
    [
      'problem-members-keep-their-meaning',
      'envelope/format',
      'The code "order.empty" stands at "type", where problem details have a URI.',
      'Say what stands before the codes there: "typeBase": "https://errors.example.com/".',
    ],
  ]);
});

test.each<[envelope: JsonObject, path: string, place: string, pointer: string]>([
  [{ ...FLAT, code: 'error/code' }, 'envelope/code', 'error/code', '/error/code'],
  [{ ...FLAT, message: 'error.message' }, 'envelope/message', 'error.message', '/error/message'],
  [{ ...FLAT, status: { at: 'error.status' } }, 'envelope/status/at', 'error.status', '/error/status'],
  [{ ...FLAT, properties: { 'meta.id': { type: 'string' } } }, 'envelope/properties/meta.id', 'meta.id', '/meta/id'],
])('warns of %j, which is no pointer', (envelope, path, place, pointer) => {
  expect(found(envelope)).toEqual([
    [
      'pointers-begin-with-a-slash',
      path,
      `"${place}" is the name of one property, not the way to an inner one.`,
      expect.stringContaining(`Write "${pointer}" for the inner one, or "/${place.replace('/', '~1')}" if`),
    ],
  ]);
});

test.each<[what: string, entry: JsonObject, help: string | undefined]>([
  ['no data', {}, undefined],
  ['data with a default', { data: { disk: { type: 'string', default: '?' } } }, undefined],
  ['optional data', { data: { disk: 'string?' } }, undefined],
  ['a tombstone', { data: { disk: 'string' }, retired: { since: '1.0.0', reason: 'Gone.' } }, undefined],
  ['required data', { data: { disk: 'string', size: 'integer' } }, 'Give a default to "disk", "size":'],
])('of an internal error with %s responses have the code, or check says so', (_, entry, help) => {
  const errors = {
    DISK_FULL: { code: 'disk', message: 'Full.', status: 503, audience: 'internal', ...entry },
    SYSTEM_BUSY: { code: 'busy', message: 'Busy.', status: 500 },
  };
  const here = found(FLAT, {}, { fallback: 'SYSTEM_BUSY', errors });
  expect(here).toEqual(
    help === undefined
      ? []
      : [
          [
            'internal-errors-keep-their-code',
            'errors/DISK_FULL/data',
            'DISK_FULL is internal and requires data, so responses have the code and the status of SYSTEM_BUSY.',
            expect.stringContaining(help),
          ],
        ],
  );
});

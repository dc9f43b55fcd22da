import { describe, expect, test } from 'vitest';
import { contentOf, dataOf } from './content.js';

const map = (...members: readonly (readonly [string, unknown])[]) => ({ map: members });

describe('YAML', () => {
  test('maps and lists with their places; numbers as they are written', async () => {
    const text = 'errors:\n  - code: 04101\n    message: "Stuck"\n    no: yes\n';
    expect(await dataOf('yaml', text)).toEqual(
      map(['errors', [map(['code', '04101 @2:11'], ['message', 'Stuck @3:14'], ['no', 'yes @4:9'])]]),
    );
  });

  test('anchors, merge keys, several documents, tags', async () => {
    const text = '---\na: &x {status: 404}\nb: {<<: *x, code: 1}\n---\nc: !!js/function "f()"\n';
    expect(await dataOf('yaml', text)).toEqual([
      map(['a', map(['status', '404 @2:16'])], ['b', map(['status', '404 @2:16'], ['code', '1 @3:19'])]),
      map(['c', 'f() @5:18']),
    ]);
  });

  test('an empty document is no data', async () => {
    expect(await dataOf('yaml', '# nothing\n')).toBe(' @1:1');
  });

  test.each([
    ['a: [1, 2\n', /^\d+:\d+ This is not YAML: /],
    ['a: 1\n  b: 2\n', /^\d+:\d+ This is not YAML: /],
    [`${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, /nested deeper than 100 levels/],
    ['a: &a [*a]\n', /nested deeper than 100 levels/],
  ])('%# is refused', async (text, message) => {
    expect(await dataOf('yaml', text)).toEqual([expect.stringMatching(message)]);
  });

  test('aliases do not make it grow without end', async () => {
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 10; level++) {
      laughs.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    expect(await dataOf('yaml', laughs.join('\n'))).toEqual([expect.stringMatching(/more than 200,000 values/)]);
  });
});

describe('files of translations', () => {
  test.each([
    [
      'properties',
      '# Codes\nerror.2004=No user.\nerror.2005=Between {0} and {1}',
      [
        ['error.2004', 'No user. @2:1'],
        ['error.2005', 'Between {0} and {1} @3:1'],
      ],
    ],
    ['strings', '"error.2004" = "No user.";\n', [['error.2004', 'No user. @1:1']]],
    [
      'android',
      '<resources>\n  <string name="error_2004">No user.</string>\n</resources>\n',
      [['error_2004', 'No user. @2:3']],
    ],
    ['arb', '{ "@@locale": "en", "error2004": "No user." }\n', [['error2004', 'No user. @1:34']]],
    ['resx', '<root><data name="E2004"><value>No user.</value></data></root>\n', [['E2004', 'No user. @1:26']]],
  ] as const)('%s has texts by keys', async (format, text, members) => {
    expect(await dataOf(format, text)).toEqual(map(...members));
  });

  test('PO has a text in two languages, and notes', async () => {
    const text = `msgid ""
msgstr ""
"Language: de\\n"
"X-Source-Language: en\\n"

# Careful.
msgctxt "2004"
msgid "No user."
msgstr "Kein Nutzer."
`;
    expect(await dataOf('po', text)).toEqual(
      map(['2004', map(['en', 'No user. @9:1'], ['de', 'Kein Nutzer. @9:1'], ['comment', 'Careful. @9:1'])]),
    );
  });

  test.each([
    [
      '1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="2004"><source>No user.</source><target>Kein Nutzer.</target></trans-unit></body></file></xliff>',
    ],
    [
      '2.0',
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de"><file id="f"><unit id="2004"><segment><source>No user.</source><target>Kein Nutzer.</target></segment></unit></file></xliff>',
    ],
  ])('XLIFF %s has a text in two languages', async (_, text) => {
    const data = JSON.stringify(await dataOf('xliff', text));
    expect(data).toMatch(/"2004",\{"map":\[\["en","No user\. @\d+:\d+"\],\["de","Kein Nutzer\. @\d+:\d+"\]\]/);
  });

  test('what is broken is said with its line', async () => {
    const { diagnostics } = await contentOf('po', 'msgid "a\n');
    expect(diagnostics).toMatchObject([{ rule: 'documents-are-well-formed', severity: 'error', line: 1 }]);
    expect(
      (await contentOf('xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff>&e;</xliff>'))
        .diagnostics,
    ).toMatchObject([{ rule: 'documents-are-well-formed', message: expect.stringContaining('document type') }]);
  });
});

describe('OpenAPI', () => {
  const document = `openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    get:
      responses:
        "404":
          description: Not found
          content:
            application/json:
              examples:
                missing:
                  value: {code: 2004, message: No user.}
              example: {code: 2005, message: No order.}
x-error-codes:
  - {code: 2006, message: Locked.}
components:
  schemas:
    Error:
      properties:
        code:
          enum: [2007, 2008]
          x-enum-varnames: [ALPHA, BETA]
          x-enum-descriptions: {2007: First., 2008: Second.}
        errorCode: {const: order.lost, description: The order is lost.}
        kind: {enum: [1, 2]}
`;

  test('examples, extensions and enums of codes are read, and nothing else', async () => {
    const { data } = await contentOf('yaml', document);
    const texts = JSON.stringify(data).matchAll(/"text":"([^"]*)"/g);
    const found = Array.from(texts, ([, text]) => text);
    for (const text of [
      '2004',
      'No user.',
      '2005',
      '2006',
      '2007',
      'ALPHA',
      'Second.',
      'order.lost',
      'The order is lost.',
    ]) {
      expect(found).toContain(text);
    }
    expect(found).not.toContain('404');
    expect(found).not.toContain('Not found');
    expect(found).not.toContain('1');
  });

  test('a document without codes is named, in JSON too', async () => {
    const text =
      '{ "openapi": "3.1.0", "info": {}, "paths": { "/a": { "get": { "responses": { "404": { "description": "Not found" } } } } } }';
    for (const format of ['json', 'yaml'] as const) {
      expect((await contentOf(format, text)).diagnostics).toMatchObject([
        { severity: 'error', message: expect.stringContaining('This is an OpenAPI document') },
      ]);
    }
  });

  test('data that only has a member called openapi is data', async () => {
    expect(await dataOf('json', '{ "openapi": { "2004": "No user." } }')).toEqual(
      map(['openapi', map(['2004', 'No user. @1:24'])]),
    );
  });
});

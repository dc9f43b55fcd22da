import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { root } from './repository.js';

const schemaFiles = ['catalog', 'errors', 'locale', 'glossary', 'released', 'accepted-changes', 'config'].map(
  (name) => `${name}.schema.json`,
);
const catalogUri = `file://${join(root, 'schemas/catalog.json')}`;
const catalogText = readFileSync(join(root, 'schemas/catalog.json'), 'utf8');

/** An editor that has nothing but the files of the repository. */
const editor = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  schemaRequestService: async (uri) => readFileSync(new URL(uri), 'utf8'),
});
editor.configure({ validate: true });

test('the catalogue has no diagnostic in the editor', async () => {
  const document = TextDocument.create(catalogUri, 'json', 1, catalogText);
  expect(await editor.doValidation(document, editor.parseJSONDocument(document))).toEqual([]);
});

test('every property of an entry is completed and explained', async () => {
  const { $defs } = JSON.parse(readFileSync(join(root, 'schemas/catalog.schema.json'), 'utf8'));
  const properties = Object.keys($defs.error.properties);
  const { document, position } = withCursor(
    '{ "$schema": "./catalog.schema.json", "errors": { "USER_NOT_FOUND": { "|" } } }',
  );
  const list = await editor.doComplete(document, position, editor.parseJSONDocument(document));
  expect(list?.items.map(({ label }) => label).sort()).toEqual([...properties].sort());
  for (const item of list?.items ?? []) expect(text(item.documentation), item.label).toMatch(/\w+ \w+/);
});

test.each([
  ['"retry": "|"', ['"never"', '"later"', '"after-action"']],
  ['"kind": "|"', ['"error"', '"challenge"']],
  ['"audience": "|"', ['"public"', '"internal"']],
  ['"data": { "id": "|" }', ['"string"', '"string?"', '"integer"', '"number"', '"boolean"']],
])('the values of %s are completed', async (property, values) => {
  const { document, position } = withCursor(
    `{ "$schema": "./catalog.schema.json", "errors": { "A": { ${property} } } }`,
  );
  const list = await editor.doComplete(document, position, editor.parseJSONDocument(document));
  expect(list?.items.map(({ label }) => label)).toEqual(expect.arrayContaining(values));
});

test('a property explains itself under the pointer', async () => {
  const { document, position } = withCursor(
    '{ "$schema": "./catalog.schema.json", "errors": { "A": { "au|dience": "public" } } }',
  );
  const hover = await editor.doHover(document, position, editor.parseJSONDocument(document));
  expect(JSON.stringify(hover?.contents)).toContain('may be shown to an end user');
});

test('a mistyped property is marked', async () => {
  const document = TextDocument.create(catalogUri, 'json', 1, catalogText.replace('"retry"', '"retri"'));
  const violations = await editor.doValidation(document, editor.parseJSONDocument(document));
  expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining('retri')]);
});

describe('a config in the editor', () => {
  const start = '{ "$schema": "./config.schema.json", ';
  const completed = async (rest: string) => {
    const { document, position } = withCursor(`${start}${rest} }`);
    return (await editor.doComplete(document, position, editor.parseJSONDocument(document)))?.items ?? [];
  };

  test.each([
    ['"|"', ['catalog', 'targets', 'rules', 'complete', 'translations']],
    ['"targets": { "|" }', ['types', 'validators', 'i18n']],
    ['"targets": { "validators": { "|" } }', ['out', 'types']],
    ['"rules": { "|" }', ['names-are-meaningful', 'texts-are-distinct', 'translations-are-complete']],
  ])('%s is completed and explained', async (rest, labels) => {
    const items = await completed(rest);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
    for (const item of items) expect(text(item.documentation), item.label).toMatch(/\w+ \w+/);
  });

  test('the severity of a rule is completed', async () => {
    const items = await completed('"rules": { "texts-are-distinct": "|" }');
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['"off"', '"warning"', '"error"']));
  });

  test('a mistyped target is marked', async () => {
    const { document } = withCursor(`${start}"targets": { "typs": { "out": "a|" } } }`);
    const violations = await editor.doValidation(document, editor.parseJSONDocument(document));
    expect(violations.map(({ message }) => message)).toEqual([expect.stringContaining('typs')]);
  });
});

test.each(schemaFiles)(
  'every property and definition of %s is explained with an example, and every object closed',
  (file) => {
    const schema: Schema = JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'));
    const described = [...declared(schema, '')];
    expect(described.length).toBeGreaterThan(0);
    for (const { path, value } of described) {
      if (value.type === 'object') expect(value, `${file}${path}`).toHaveProperty('additionalProperties');
      expect(value.additionalProperties, `${file}${path}`).not.toBe(true);
      // A reference shows what it refers to.
      if ('$ref' in value) continue;
      expect(value.description, `${file}${path}`).toMatch(/\w+ \w+/);
      expect(value.examples, `${file}${path}`).not.toHaveLength(0);
    }
  },
);

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly additionalProperties?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The schema, its definitions, and the properties of each, however deep. */
function* declared(value: Schema, path: string): Iterable<{ readonly path: string; readonly value: Schema }> {
  yield { path, value };
  for (const group of ['properties', '$defs'] as const) {
    for (const [name, schema] of Object.entries(value[group] ?? {}))
      yield* declared(schema, `${path}/${group}/${name}`);
  }
  const { additionalProperties: further } = value;
  if (typeof further === 'object') yield* declared(further, `${path}/additionalProperties`);
}

function withCursor(marked: string): { document: TextDocument; position: { line: number; character: number } } {
  const offset = marked.indexOf('|');
  const document = TextDocument.create(catalogUri, 'json', 1, marked.replace('|', ''));
  return { document, position: document.positionAt(offset) };
}

function text(documentation: unknown): string {
  return typeof documentation === 'string' ? documentation : JSON.stringify(documentation ?? '');
}

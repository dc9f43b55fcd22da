import type { DataMember, DataNode } from '../document.js';

/** Returns whether nested data is a document of OpenAPI or Swagger. */
export function isOpenApi(data: DataNode): boolean {
  if (data.kind !== 'map') return false;
  const has = (name: string) => member(data, name) !== undefined;
  return (has('openapi') || has('swagger')) && (has('paths') || has('components') || has('definitions') || has('info'));
}

/**
 * Returns the places of an OpenAPI document that can have errors: the bodies of examples, what extensions (`x-…`) say, and
 * the values that a property for codes can have. An HTTP response alone is no error: its key is a status.
 */
export function openApiErrors(data: DataNode): DataNode {
  const found: DataNode[] = [];
  const waiting: Found[] = [{ node: data, key: undefined }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, key } = next;
    if (node.kind === 'list') waiting.push(...node.items.map((item) => ({ node: item, key: undefined })).reverse());
    if (node.kind !== 'map') continue;
    if (key !== undefined && CODE_PROPERTY.test(key)) found.push(...codesOf(node));
    const inner = node.members.flatMap(({ key: { text: name }, value }): readonly Found[] => {
      if (isBody(name, value)) found.push(value);
      else return [{ node: value, key: name }];
      return [];
    });
    waiting.push(...[...inner].reverse());
  }
  return { kind: 'list', items: found, line: 1, column: 1 };
}

interface Found {
  readonly node: DataNode;
  readonly key: string | undefined;
}

/** The property of a body that has the code of an error. */
const CODE_PROPERTY = /^(?:(?:error|err|api|app|biz|business|result|return|sub)[-_]?)?(?:code|no|key|type|reason)$/i;

/** Whether a member holds data of the API, and not a description of it. `examples` has named ones with a `value`. */
function isBody(name: string, value: DataNode): boolean {
  if (value.kind !== 'map' && value.kind !== 'list') return false;
  return name === 'example' || name === 'examples' || /^x-(?!enum-?|ms-enum)/i.test(name);
}

/** Returns the allowed values of a schema as maps of code, name and message. */
function codesOf(schema: Extract<DataNode, { readonly kind: 'map' }>): readonly DataNode[] {
  const values = member(schema, 'enum');
  const fixed = member(schema, 'const');
  const items = values?.kind === 'list' ? values.items : fixed === undefined ? [] : [fixed];
  const names = listOf(schema, ['x-enum-varnames', 'x-enumNames', 'x-enum-names']);
  const texts = listOf(schema, ['x-enum-descriptions', 'x-enumDescriptions', 'x-enum-description']);
  return items.flatMap((code, index) => {
    if (code.kind !== 'string' && code.kind !== 'number') return [];
    const { line, column } = code;
    const parts = [
      ['code', code],
      ['name', names[index] ?? names.find(({ key }) => key === code.text)],
      [
        'message',
        texts[index] ??
          texts.find(({ key }) => key === code.text) ??
          (items.length === 1 ? member(schema, 'description') : undefined),
      ],
    ] as const;
    const members = parts.flatMap(([key, node]): readonly DataMember[] => {
      if (node === undefined || node.kind === 'list' || node.kind === 'map') return [];
      return [{ key: { text: key, line, column }, value: node }];
    });
    return [{ kind: 'map', members, line, column }];
  });
}

type Listed = DataNode & { readonly key?: string };

/** An extension has its entries in the order of the values, or by the values. */
function listOf(schema: DataNode, names: readonly string[]): readonly Listed[] {
  const found = names.map((name) => member(schema, name)).find((node) => node !== undefined);
  if (found?.kind === 'list') return found.items;
  return found?.kind === 'map' ? found.members.map(({ key, value }) => ({ ...value, key: key.text })) : [];
}

function member(node: DataNode, name: string): DataNode | undefined {
  return node.kind === 'map' ? node.members.find(({ key }) => key.text === name)?.value : undefined;
}

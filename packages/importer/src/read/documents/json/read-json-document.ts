import type { Diagnostic } from '@error-contracts/catalog';
import { lineIndex, readJson } from '@error-contracts/catalog/read';
import { type Node, parseTree } from 'jsonc-parser';
import type { DataNode, DocumentContent, Place, SourceDocument } from '../document.js';
import { dataContent } from '../openapi/data-content.js';
import { catalogRecords } from './catalog-records.js';

/** Reads a JSON text: the entries of a catalogue, or nested data. */
export function readJsonDocument({ path, text }: SourceDocument): DocumentContent {
  const { value, syntaxErrors } = readJson(text);
  const positionOf = lineIndex(text);
  const root = value === undefined ? undefined : parseTree(text);
  if (value === undefined || root === undefined) {
    const diagnostics = syntaxErrors.map(
      ({ offset, ...syntaxError }): Diagnostic => ({
        severity: 'error',
        file: path,
        ...positionOf(offset),
        ...syntaxError,
      }),
    );
    return { diagnostics };
  }
  const records = catalogRecords(root, value, positionOf);
  return records === undefined ? dataContent(path, dataNode(root, text, positionOf)) : { records };
}

function dataNode(node: Node, text: string, positionOf: (offset: number) => Place): DataNode {
  const place = positionOf(node.offset);
  const { type, children = [] } = node;
  if (type === 'array')
    return { kind: 'list', items: children.map((child) => dataNode(child, text, positionOf)), ...place };
  if (type !== 'object' && type !== 'property') {
    return {
      kind: type,
      text: type === 'string' ? String(node.value) : text.slice(node.offset, node.offset + node.length),
      ...place,
    };
  }
  const members = children.flatMap(({ children: [key, value] = [] }) => {
    if (key === undefined || value === undefined) return [];
    return [{ key: { text: String(key.value), ...positionOf(key.offset) }, value: dataNode(value, text, positionOf) }];
  });
  return { kind: 'map', members, ...place };
}

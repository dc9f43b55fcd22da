import { readers } from '../../../src/index.js';
import type { DataNode, DocumentContent, DocumentTable } from '../../../src/read/documents/document.js';
import type { DocumentFormat } from '../../../src/read/documents/document-formats.js';

/** Resolves to what the reader of a format finds in a text, or in bytes. */
export async function contentOf(format: DocumentFormat, content: string | Uint8Array): Promise<DocumentContent> {
  const read = await readers[format].load();
  const path = `document${readers[format].extensions[0]}`;
  return read(typeof content === 'string' ? { path, text: content } : { path, text: '', bytes: content });
}

/** A table in short: its heading, its rows of texts, and the line of each row. */
function inShort({ heading, header, rows }: DocumentTable) {
  const texts = (row: DocumentTable['header']) => row.map(({ text }) => text);
  return {
    ...(heading && { heading: heading.text }),
    header: texts(header),
    rows: rows.map(texts),
    lines: rows.map(([first]) => first?.line),
  };
}

/** Resolves to the tables of a document in short. */
export async function tablesOf(format: DocumentFormat, content: string | Uint8Array) {
  const { tables = [], diagnostics = [] } = await contentOf(format, content);
  return { tables: tables.map(inShort), diagnostics: diagnostics.map(({ line, message }) => `${line} ${message}`) };
}

/** Nested data as plain values, each scalar with its place. A map is a list of pairs, because a key may come twice. */
function plainData(node: DataNode): unknown {
  if (node.kind === 'list') return node.items.map(plainData);
  if (node.kind === 'map') return { map: node.members.map(({ key, value }) => [key.text, plainData(value)]) };
  return `${node.text} @${node.line}:${node.column}`;
}

/** Resolves to the nested data of a document, or its diagnostics. */
export async function dataOf(format: DocumentFormat, content: string) {
  const { data, diagnostics = [] } = await contentOf(format, content);
  if (diagnostics.length > 0) return diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
  return data === undefined ? undefined : plainData(data);
}

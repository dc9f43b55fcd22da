import type { Diagnostic } from '@error-contracts/catalog';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Cell, DataMember, DataNode, DocumentContent, Place, SourceDocument } from '../document.js';
import { dataContent } from '../openapi/data-content.js';

/** Reads YAML 1.2: nested data. Its tags make nothing, and an alias cannot make it grow without end. */
export function readYaml({ path, text }: SourceDocument): DocumentContent {
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      lineCounter: lines,
      logLevel: 'silent',
      uniqueKeys: false,
      prettyErrors: false,
    });
    const parsed = 'empty' in documents ? [] : documents;
    const errors = parsed.flatMap(({ errors: [first] }) => (first === undefined ? [] : [first]));
    const [error] = errors;
    // The parser calls itself for each level, and so does what follows.
    if (error !== undefined && /call stack/.test(error.message))
      throw new Unreasonable(placeAt(lines, error.pos[0]), DEEP);
    if (error !== undefined) return { diagnostics: [broken(path, placeAt(lines, error.pos[0]), error.message)] };
    const budget = { left: MOST_ALIASED };
    const nodes = parsed.flatMap(({ contents: root }) => {
      return root === null ? [] : [dataNode(root, { anchors: new Map(), isAliased: false, lines, budget, depth: 0 })];
    });
    const [only] = nodes;
    if (only === undefined) return { data: { kind: 'null', text: '', line: 1, column: 1 } };
    return dataContent(path, nodes.length === 1 ? only : { kind: 'list', items: nodes, line: 1, column: 1 });
  } catch (error) {
    if (error instanceof Unreasonable) return { diagnostics: [unreasonable(path, error)] };
    throw error;
  }
}

/** What aliases stand for, in values. The rest of a document is as long as the document. */
const MOST_ALIASED = 200_000;
const DEEPEST = 100;
const DEEP = `It is nested deeper than ${DEEPEST} levels.`;
const LARGE = `Its aliases stand for more than ${MOST_ALIASED.toLocaleString('en')} values.`;

interface Reading {
  /** The nodes with a name, up to here. The parser's own search looks at the whole document for each alias. */
  readonly anchors: Map<string, Node>;
  /** True in what an alias stands for: it names nothing anew. */
  readonly isAliased: boolean;
  readonly lines: LineCounter;
  readonly budget: { left: number };
  readonly depth: number;
}

/** Why nobody wants to read on. */
class Unreasonable extends Error {
  readonly place: Place;

  constructor(place: Place, message: string) {
    super(message);
    this.place = place;
  }
}

function dataNode(given: unknown, reading: Reading): DataNode {
  const { anchors, lines, budget, depth } = reading;
  const isAliased = reading.isAliased || isAlias(given);
  const node = isAlias(given) ? anchors.get(given.source) : given;
  const place = placeAt(lines, (isNode(given) ? given.range?.[0] : undefined) ?? 0);
  if (isAliased && --budget.left < 0) throw new Unreasonable(place, LARGE);
  if (depth > DEEPEST) throw new Unreasonable(place, DEEP);
  if (!isAliased && (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
  const inner = { ...reading, isAliased, depth: depth + 1 };
  if (isMap(node))
    return { kind: 'map', members: node.items.flatMap((pair) => membersOf(pair, inner, place)), ...place };
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => dataNode(item, inner)), ...place };
  return isScalar(node) ? scalarNode(node.value, node.source, place) : { kind: 'null', text: '', ...place };
}

function scalarNode(value: unknown, source: string | undefined, place: Place): DataNode {
  if (typeof value === 'string') return { kind: 'string', text: value, ...place };
  // As it is written: a number loses its zeros, and may be larger than JavaScript holds.
  if (typeof value === 'number' || typeof value === 'bigint')
    return { kind: 'number', text: source ?? String(value), ...place };
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value), ...place };
  return value === null || value === undefined
    ? { kind: 'null', text: '', ...place }
    : { kind: 'string', text: source ?? '', ...place };
}

function membersOf(
  { key, value }: { readonly key: unknown; readonly value: unknown },
  reading: Reading,
  place: Place,
): readonly DataMember[] {
  if (isScalar(key) && key.value === '<<') return mergedMembers(value, reading);
  const read = dataNode(key, reading);
  if (read.kind === 'map' || read.kind === 'list') return [];
  const cell: Cell = { text: read.text, line: read.line, column: read.column };
  const node =
    value === null || value === undefined ? ({ kind: 'null', text: '', ...place } as const) : dataNode(value, reading);
  return [{ key: cell, value: node }];
}

/** `<<: *defaults` takes over the members of another map. */
function mergedMembers(value: unknown, reading: Reading): readonly DataMember[] {
  const node = dataNode(value, reading);
  if (node.kind === 'list') return node.items.flatMap((item) => (item.kind === 'map' ? item.members : []));
  return node.kind === 'map' ? node.members : [];
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function broken(file: string, place: Place, message: string): Diagnostic {
  const sentence = message.replace(/\.?$/, '.');
  return {
    rule: 'documents-are-well-formed',
    severity: 'error',
    file,
    ...place,
    message: `This is not YAML: ${sentence}`,
    help: 'Correct the line, or the indentation above it.',
  };
}

function unreasonable(file: string, { place, message }: Unreasonable): Diagnostic {
  const help = 'Import the part that has the errors.';
  return { rule: 'documents-are-well-formed', severity: 'error', file, ...place, message, help };
}

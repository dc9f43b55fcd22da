import type { Diagnostic } from '@error-contracts/catalog';
import type { Cell, DocumentContent, DocumentTable, SourceDocument } from '../document.js';
import { type ProtoToken, protoTokens } from './proto-tokens.js';

/** Reads the enums of a Protocol Buffers file: each is a table of numbers, names and comments. */
export function readProtobuf({ path, text }: SourceDocument): DocumentContent {
  const { tokens, fault } = protoTokens(text);
  if (fault !== undefined) return { diagnostics: [broken(path, fault)] };
  const tables: DocumentTable[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [word, name, open] = tokens.slice(at, at + 3);
    if (word?.text !== 'enum' || name?.kind !== 'word' || open?.text !== '{') continue;
    const { rows, end } = valuesOf(tokens, at + 3);
    if (end === undefined)
      return { diagnostics: [broken(path, { ...name, message: `The enum ${name.text.slice(0, 100)} has no end.` })] };
    const header = ['code', 'name', 'message'].map((title) => ({ ...placeOf(word), text: title }));
    tables.push({ heading: cellOf(name), header, rows });
    at = end;
  }
  return { tables };
}

interface Values {
  readonly rows: readonly (readonly Cell[])[];
  /** The index of the brace that ends the enum. */
  readonly end: number | undefined;
}

function valuesOf(tokens: readonly ProtoToken[], from: number): Values {
  const rows: (readonly Cell[])[] = [];
  let statement: ProtoToken[] = [];
  let comments: ProtoToken[] = [];
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'comment') {
      const trailing = statement.length === 0 && isTrailing(rows.at(-1), token);
      if (trailing) rows.push(withComment(rows.pop() ?? [], token));
      else if (statement.length === 0) comments.push(token);
      continue;
    }
    if (token.text === '}' && depth === 0) return { rows, end: at };
    if (token.text === '[' || token.text === '{') depth++;
    if (token.text === ']' || token.text === '}') depth--;
    if (token.text !== ';') {
      statement.push(token);
      continue;
    }
    const row = rowOf(statement, comments);
    if (row !== undefined) rows.push(row);
    statement = [];
    comments = [];
  }
  return { rows, end: undefined };
}

/** `NAME = 5 [deprecated = true]` has a row; `option …` and `reserved …` have none. */
function rowOf(statement: readonly ProtoToken[], comments: readonly ProtoToken[]): readonly Cell[] | undefined {
  const [name, equals, ...value] = statement;
  const [sign, digits] = value[0]?.text === '-' ? ['-', value[1]] : ['', value[0]];
  if (
    name?.kind !== 'word' ||
    equals?.text !== '=' ||
    digits === undefined ||
    !/^(0x[\da-f]+|\d+)$/i.test(digits.text)
  ) {
    return undefined;
  }
  const message = comments
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
  // 0x10 and 010 are numbers of other bases in Protocol Buffers.
  const number = /^0\d+$/.test(digits.text) ? Number.parseInt(digits.text, 8) : Number(digits.text);
  const place = placeOf(name);
  return [{ text: `${sign}${number}`, ...place }, cellOf(name), { text: message, ...placeOf(comments[0] ?? name) }];
}

/** A comment after a value, in its line. */
function isTrailing(row: readonly Cell[] | undefined, { line }: ProtoToken): boolean {
  return row?.[1]?.line === line;
}

function withComment([code, name, message]: readonly Cell[], token: ProtoToken): readonly Cell[] {
  if (code === undefined || name === undefined || message === undefined) return [];
  const text = [message.text, token.text].filter((part) => part !== '').join(' ');
  return [code, name, { ...(message.text === '' ? placeOf(token) : message), text }];
}

function cellOf({ text, line, column }: ProtoToken): Cell {
  return { text, line, column };
}

function placeOf({ line, column }: ProtoToken): { readonly line: number; readonly column: number } {
  return { line, column };
}

function broken(
  file: string,
  { line, column, message }: { readonly line: number; readonly column: number; readonly message: string },
): Diagnostic {
  const help = 'Run protoc on the file, and import what it accepts.';
  return { rule: 'documents-are-well-formed', severity: 'error', file, line, column, message, help };
}

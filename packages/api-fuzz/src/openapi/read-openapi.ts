import { escapeForLog } from '@error-contracts/runtime/text';
import { LineCounter, parseDocument } from 'yaml';
import { InputError } from '../input-error.js';
import { isRecord, type JsonRecord, member, membersOf } from '../json-value.js';
import { heightOf } from './height-of.js';

/** In characters. A larger document is refused before it is parsed. */
export const LARGEST_DOCUMENT = 64_000_000;
/** In characters. The parser of YAML needs hundred times the memory of its text. */
export const LARGEST_YAML = 8_000_000;
/** Values that are nested deeper overflow the stack when they are written. */
const DEEPEST = 500;

/**
 * Returns an OpenAPI document (3.0, 3.1 or 3.2) from its text, which is JSON or YAML.
 *
 * @throws {InputError} If it is neither, too large, or describes no operation.
 */
export function readOpenApi(text: string, name: string): JsonRecord {
  const where = escapeForLog(name.slice(0, 200));
  if (text.length > LARGEST_DOCUMENT) throw tooLarge(where, LARGEST_DOCUMENT, 'Give the document of one service.');
  const document = looksLikeJson(text) ? parsedJson(text, where) : parsedYaml(text, where);
  if (heightOf(document) > DEEPEST) {
    const message = `${where} is nested more than ${DEEPEST} levels deep, or an alias contains itself.`;
    throw new InputError(message, 'Write schemas and examples less deep, or refer to them with $ref.');
  }
  requireVersion(document, where);
  if (membersOf(member(document, 'paths')).length === 0) {
    throw new InputError(`${where} has no paths.`, 'Give the OpenAPI document that describes the operations.');
  }
  return document as JsonRecord;
}

function looksLikeJson(text: string): boolean {
  return /^\ufeff?\s*[{[]/.test(text.slice(0, 1000));
}

function parsedJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = escapeForLog((error as Error).message.slice(0, 200));
    throw new InputError(`${where} is no JSON: ${reason}.`, 'Correct the document, or generate it again.');
  }
}

function parsedYaml(text: string, where: string): unknown {
  if (text.length > LARGEST_YAML) throw tooLarge(where, LARGEST_YAML, 'Convert it to JSON, which may be larger.');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { logLevel: 'silent', lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const reason = escapeForLog(error.message.slice(0, 200));
    throw new InputError(`${where}:${line}:${col} is no YAML: ${reason}.`, 'Correct the document, or give JSON.');
  }
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch (failure) {
    const reason = escapeForLog((failure as Error).message.slice(0, 200));
    throw new InputError(`${where} cannot be read: ${reason}.`, 'Write the document without so many aliases.');
  }
}

function requireVersion(document: unknown, where: string): void {
  const version = member(document, 'openapi');
  if (isRecord(document) && typeof version === 'string' && /^3\.[0-9]+(\.|$)/.test(version)) return;
  const found = member(document, 'swagger') === undefined ? 'is no OpenAPI document' : 'is Swagger 2';
  throw new InputError(`${where} ${found}.`, 'Give a document of OpenAPI 3.0, 3.1 or 3.2.');
}

function tooLarge(where: string, limit: number, help: string): InputError {
  return new InputError(`${where} has more than ${limit / 1e6} MB.`, help);
}

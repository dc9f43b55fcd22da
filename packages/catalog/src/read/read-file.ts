import type { Diagnostic } from '../diagnostic.js';
import { disk, type FileSource } from './file-source.js';
import { lineIndex } from './line-index.js';
import { LARGEST_FILE } from './read-bytes.js';
import { readJson } from './read-json.js';
import type { SourceFile } from './source-file.js';

/** A JSON file, or why it cannot be read. */
export type ReadFile =
  | { readonly file: SourceFile; readonly diagnostics: readonly [] }
  | { readonly file?: never; readonly diagnostics: readonly Diagnostic[] };

/** Reads one JSON file: UTF-8 without a byte order mark, each key once. What a user can correct is a diagnostic. */
export async function readFile(path: string, from: FileSource = disk): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    bytes = await from.read(path);
  } catch (error) {
    return { diagnostics: [unreadable(from.nameOf(path), error)] };
  }
  return parseFile(from.nameOf(path), bytes);
}

/** Reads bytes as a JSON file. `path` is its name in diagnostics. */
export function parseFile(path: string, bytes: Uint8Array): ReadFile {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { diagnostics: [byteOrderMark(path)] };
  if (bytes.includes(0) && !isUtf16(bytes)) return { diagnostics: [binary(path)] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { diagnostics: [notUtf8(path, bytes)] };
  }
  return readText(path, text);
}

/** Reads a text as a JSON file. `path` is its name in diagnostics. */
export function readText(path: string, text: string): ReadFile {
  const { value, syntaxErrors } = readJson(text);
  if (value !== undefined) return { file: { path, text, value }, diagnostics: [] };
  const position = lineIndex(text);
  return {
    diagnostics: syntaxErrors.map(({ offset, ...syntaxError }) => ({
      severity: 'error',
      file: path,
      ...position(offset),
      ...syntaxError,
    })),
  };
}

function fileDiagnostic(path: string, message: string, help: string): Diagnostic {
  return { rule: 'files-are-readable', severity: 'error', file: path, line: 1, column: 1, message, help };
}

/** Returns the diagnostic for a file or folder that the system refuses to read. */
export function unreadable(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const [message, help] = {
    ENOENT: ['There is no such file.', 'Check the path, or name the catalogue with --catalog.'],
    ENOTDIR: ['This is a file where a folder is expected.', 'Move it away, or make it a folder.'],
    EISDIR: ['This is a folder, not a file.', 'Name the JSON file itself, such as schemas/catalog.json.'],
    NOT_REGULAR: ['This is not a regular file.', 'Name a JSON file on the disk.'],
    ENAMETOOLONG: ['The name is longer than the system allows.', 'Check the path.'],
    EACCES: ['You have no permission to read the file.', 'Change its permissions.'],
    ELOOP: ['The link leads to itself.', 'Make it lead to the file.'],
    EMFILE: ['The system lets no more files be open.', 'Raise the limit, such as with ulimit -n 256.'],
    ENFILE: ['The system lets no more files be open.', 'Run the command again when less is going on.'],
    TOO_LARGE: [`The file is larger than ${LARGEST_FILE / 1e6} MB.`, 'Split the catalogue.'],
  }[code] ?? [`The file cannot be read (${code}).`, 'Make it readable and run the command again.'];
  return fileDiagnostic(path, message ?? '', help ?? '');
}

function byteOrderMark(path: string): Diagnostic {
  return fileDiagnostic(path, 'The file starts with a byte order mark.', 'Save it as UTF-8 without a BOM.');
}

function notUtf8(path: string, bytes: Uint8Array): Diagnostic {
  return fileDiagnostic(path, `The file is not UTF-8${isUtf16(bytes) ? ' but UTF-16' : ''}.`, 'Save it as UTF-8.');
}

function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff || bytes[0] === 0xfe;
}

/** JSON has no byte 0, and neither has any text in UTF-8. */
function binary(path: string): Diagnostic {
  return fileDiagnostic(path, 'The file is binary: it has bytes that are 0.', 'Name a JSON file, saved as UTF-8.');
}

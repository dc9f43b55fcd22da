import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostic.js';
import { isJsonObject } from '../../json.js';
import type { FileSource } from '../file-source.js';
import { LARGEST_FILE } from '../read-bytes.js';
import { readFile } from '../read-file.js';
import type { SourceFile } from '../source-file.js';
import { type FindFiles, fileFinder } from './find-files.js';
import type { FoundFile } from './found-file.js';
import { type IncludeDiagnostic, includeDiagnostics } from './include-diagnostics.js';
import { type IncludeError, type IncludePattern, parsePattern } from './include-pattern.js';
import type { IncludedFile } from './included-file.js';
import { includedOnce } from './included-once.js';

/** The files that a catalogue includes and that could be read, and why others could not. */
export interface ReadIncluded {
  /** Those of its own folder by path, then those of packages. The order of the patterns does not matter. */
  readonly included: readonly IncludedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files that a catalogue includes; undefined if it has no `include`. */
export async function readIncluded(
  catalog: SourceFile,
  catalogPath: string,
  from: FileSource,
): Promise<ReadIncluded | undefined> {
  const patterns = patternsOf(catalog);
  if (patterns === undefined) return undefined;
  const folder = dirname(catalogPath);
  const find = fileFinder(from);
  const errors: IncludeDiagnostic[] = [];
  const found: FoundFile[] = [];
  for (const [index, text] of patterns.entries()) {
    const result = typeof text === 'string' ? await filesOf(text, { folder, from, find }) : { files: [], errors: [] };
    found.push(...result.files.map((file) => ({ ...file, pattern: index })));
    errors.push(...result.errors.map((error) => ({ ...error, rule: 'includes-find-files' as const, pattern: index })));
    if (found.length <= MOST_FILES) continue;
    const message = `More than ${MOST_FILES.toLocaleString('en')} files are included.`;
    errors.push({ message, help: 'Put several errors into one file.', rule: 'includes-find-files', pattern: index });
    found.length = 0;
    break;
  }
  const once = includedOnce(found, patterns.map(String), basename(catalogPath));
  const read = await readAll(once.files, from);
  return {
    included: read.included,
    diagnostics: [...includeDiagnostics(catalog, [...errors, ...once.errors]), ...read.diagnostics],
  };
}

const MOST_FILES = 10_000;
const MOST_PATTERNS = 1000;

/** Returns the elements of `include`; undefined if the catalogue has none. What is wrong with their shape is reported later. */
function patternsOf({ value }: SourceFile): readonly unknown[] | undefined {
  if (!isJsonObject(value) || !Object.hasOwn(value, 'include')) return undefined;
  return Array.isArray(value.include) ? value.include.slice(0, MOST_PATTERNS) : [];
}

async function filesOf(
  text: string,
  { folder, from, find }: { readonly folder: string; readonly from: FileSource; readonly find: FindFiles },
): Promise<{ readonly files: readonly Omit<FoundFile, 'pattern'>[]; readonly errors: readonly IncludeError[] }> {
  const pattern = parsePattern(text);
  if ('message' in pattern) return { files: [], errors: [pattern] };
  const { package: name, steps } = pattern;
  const root = name === undefined ? folder : await from.packageFolder(name, folder);
  if (root === undefined) {
    const message = `The package ${name} is not installed for the folder of the catalogue.`;
    return { files: [], errors: [{ message, help: `Install it: npm install ${name}` }] };
  }
  const { paths, errors } = await find(root, steps);
  if (paths.length > 0 || errors.length > 0) {
    return { files: paths.map((below) => ({ package: name, below, path: join(root, below) })), errors };
  }
  return { files: [], errors: [{ message: 'The path finds no file.', help: helpToFind(pattern) }] };
}

function helpToFind({ package: name, steps }: IncludePattern): string {
  const text = steps.join('/');
  if (/[?[\]{}!]/.test(text)) return 'Of all signs only "*" and "**" have a meaning: errors/*.json, errors/**/*.json.';
  const start = name === undefined ? 'the folder of the catalogue' : `the folder of the package ${name}`;
  return `Check the path: it begins in ${start}. A file whose name begins with a dot is not found.`;
}

async function readAll(files: readonly FoundFile[], from: FileSource): Promise<ReadIncluded> {
  const included: IncludedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let characters = 0;
  for (const { path, package: name } of files) {
    const read = await readFile(path, from);
    diagnostics.push(...read.diagnostics);
    if (read.file === undefined) continue;
    included.push({ file: read.file, ...(name === undefined ? {} : { package: name }) });
    characters += read.file.text.length;
    if (characters <= LARGEST_FILE) continue;
    const message = `With this file, the included files are larger than ${LARGEST_FILE / 1e6} MB.`;
    const place = { file: from.nameOf(path), line: 1, column: 1 };
    diagnostics.push({
      rule: 'files-are-readable',
      severity: 'error',
      ...place,
      message,
      help: 'Split the catalogue.',
    });
    break;
  }
  return { included, diagnostics };
}

import { relative } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { lineIndex, type Position } from '@error-contracts/catalog/read';
import type { CatalogFacts } from './facts/catalog-facts.js';
import { type CatalogIndex, catalogIndex } from './facts/catalog-index.js';
import { type Inspection, inspectModule } from './inspect/inspect-module.js';
import { importOrder } from './project/import-order.js';
import { importResolver } from './project/import-resolver.js';
import { listSources } from './project/list-sources.js';
import { type ModuleReader, moduleReader } from './project/module-reader.js';
import { isTestFile } from './project/test-files.js';
import { severityOf } from './rules/usage-rule-texts.js';
import { rangeOf } from './syntax/node.js';
import { TOO_DEEP } from './syntax/parse-source.js';
import type { Usage } from './usage.js';
import { type UsageCounter, usageCounter } from './usage-counter.js';

/** Which sources are checked, and against which catalogue. */
export interface UsageRequest {
  readonly catalog: CatalogFacts;
  /** Files and folders, from `cwd`. */
  readonly paths: readonly string[];
  /** The folder in which paths begin, also those of diagnostics; absolute. */
  readonly cwd: string;
  /** Returns false for files to leave out, by their absolute paths: what git ignores. */
  readonly isWanted?: (path: string) => boolean;
}

/** Returns what the sources of a project say about the errors of a catalogue. What is wrong with them is in `diagnostics`. */
export function checkUsage({ catalog, paths, cwd, isWanted = () => true }: UsageRequest): Usage {
  const index = catalogIndex(catalog);
  const { files, unread, missing } = listSources(paths, cwd, { isWanted });
  const nameOf = (path: string): string => relative(cwd, path).replaceAll('\\', '/');
  const diagnostics: Diagnostic[] = missing.map(({ path, code }) =>
    unreadable(path, `It cannot be read (${code}).`, 'error'),
  );
  const counter = usageCounter(index);
  const resolve = importResolver();
  const reader = moduleReader(index, resolve);
  const wanted = new Set(files);
  const read = { sources: 0, tests: 0, lines: 0 };
  for (const path of importOrder(files, reader.textOf, resolve)) {
    const name = nameOf(path);
    const isTest = isTestFile(name.replace(/^(\.\.\/)+/, ''));
    const module = reader.read(path);
    if (!wanted.has(path) || module.kind === 'generated') continue;
    if (module.kind === 'failed') {
      const severity = module.isSyntax ? 'error' : 'warning';
      diagnostics.push({ ...unreadable(name, module.reason, severity), ...module.position });
      continue;
    }
    const position = lineIndex(module.text);
    // The end of the last line begins no further one.
    read.lines += position(module.text.replace(/\n$/, '').length).line;
    read[isTest ? 'tests' : 'sources'] += 1;
    const inspection = inspected(module, index, reader);
    if (inspection === undefined) diagnostics.push(unreadable(name, TOO_DEEP, 'error'));
    else {
      counter.add(inspection, { file: name, position, isTest });
      if (!isTest) diagnostics.push(...diagnosticsOf(inspection, module, { file: name, position }));
    }
  }
  const usage = counter.result();
  diagnostics.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
  const isEmpty = read.sources + read.tests === 0 || usage.errors.every(isUnused);
  // A file that was left out shows no error of the catalogue, nor does a message that may be of any other library.
  if (isEmpty && diagnostics.every(isOfNoError)) diagnostics.push(nothingFound(paths, read, files.length, index));
  return { ...usage, diagnostics, read: { ...read, unread: Object.fromEntries(unread) } };
}

type ReadModule = Extract<ReturnType<ModuleReader['read']>, { kind: 'module' }>;

function inspected(module: ReadModule, index: CatalogIndex, reader: ModuleReader): Inspection | undefined {
  try {
    return inspectModule(module, index, reader.exportsFor(module.path));
  } catch (error) {
    // A chain of a hundred thousand calls: its syntax is deeper than the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function diagnosticsOf(
  { findings }: Inspection,
  { isDisabled }: ReadModule,
  { file, position }: { readonly file: string; readonly position: (offset: number) => Position },
): readonly Diagnostic[] {
  return findings.flatMap(({ rule, node, isDoubtful, message, help }) => {
    const place = position(rangeOf(node)[0]);
    if (isDisabled(rule, place.line)) return [];
    return [{ rule, severity: isDoubtful === true ? 'warning' : severityOf(rule), file, ...place, message, help }];
  });
}

function isUnused({
  thrown,
  handled,
  tested,
  named,
  listed,
}: ReturnType<UsageCounter['result']>['errors'][number]): boolean {
  return thrown.length + handled.length + tested.length + named.length + listed.length === 0;
}

function isOfNoError({ rule, severity }: Diagnostic): boolean {
  return severity === 'warning' && (rule === 'sources-are-readable' || rule === 'no-message-comparison');
}

function unreadable(file: string, message: string, severity: Diagnostic['severity']): Diagnostic {
  const help = 'Correct the file, or leave it out.';
  return { rule: 'sources-are-readable', severity, file, line: 1, column: 1, message, help };
}

function nothingFound(
  paths: readonly string[],
  read: { readonly sources: number; readonly tests: number },
  listed: number,
  { name }: CatalogIndex,
): Diagnostic {
  const count = read.sources + read.tests;
  const nothing =
    listed === 0 ? 'There are no sources in TypeScript or JavaScript here.' : 'No source could be read here.';
  const message =
    count === 0
      ? nothing
      : `No error of ${name} is thrown, handled or named in the ${count} ${count === 1 ? 'file' : 'files'} here.`;
  const help = 'Name the folder with the sources, such as: error-contracts usage src test';
  const [file = '.'] = paths;
  return {
    rule: 'sources-are-found',
    severity: severityOf('sources-are-found'),
    file,
    line: 1,
    column: 1,
    message,
    help,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

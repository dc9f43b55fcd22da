import type { Diagnostic } from '@error-contracts/catalog';
import { unreadable } from '@error-contracts/catalog/read';
import type { CoverageHeader } from '@error-contracts/runtime/coverage';
import type { CoveredCatalog } from '../rate/covered-catalog.js';
import { createTally, type GrowingTally, type Tally } from '../rate/tally.js';
import { recordDiagnostic } from './coverage-rules.js';
import { findFiles } from './find-files.js';
import { parseLine } from './parse-line.js';
import { type Line, readLines } from './read-lines.js';
import { type ForeignFiles, strangeDiagnostics } from './strange-diagnostics.js';

/** What processes recorded about a catalogue. */
export interface Recorded {
  readonly tally: Tally;
  /** How many files there are. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many broken lines are reported of a file, and so many of all. */
const SHOWN_OF_FILE = 3;
const SHOWN = 100;

/** What is known while files are read, one after the other. */
interface Reading {
  readonly catalog: CoveredCatalog;
  readonly tally: GrowingTally;
  readonly diagnostics: Diagnostic[];
  readonly catalogs: Map<string, ForeignFiles>;
  readonly versions: Map<string, ForeignFiles>;
}

/**
 * Reads all files of coverage in a folder and in those below it. One file is open at a time, and one line is in memory;
 * what is kept does not grow with the files. What is wrong with them is in `diagnostics`; nothing is thrown.
 *
 * @param nameOf - Returns the name of a file in diagnostics.
 */
export function readFolder(
  folder: string,
  catalog: CoveredCatalog,
  nameOf: (path: string) => string = (path) => path,
): Recorded {
  const { files, unreadable: closed } = findFiles(folder);
  const reading: Reading = {
    catalog,
    tally: createTally(catalog),
    diagnostics: closed.map(({ path, error }) => ofFolder(nameOf(path), error)),
    catalogs: new Map(),
    versions: new Map(),
  };
  for (const path of files) {
    try {
      readFile(readLines(path), nameOf(path), reading);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      reading.diagnostics.push(ofFile(nameOf(path), error));
    }
  }
  const { tally, diagnostics } = reading;
  const ofNothing = tally.fitting === 0 ? [nothing(nameOf(folder))] : [];
  return { tally, files: files.length, diagnostics: [...diagnostics, ...strangeDiagnostics(reading), ...ofNothing] };
}

function nothing(folder: string): Diagnostic {
  return recordDiagnostic('errors-are-recorded', {
    file: folder,
    line: 1,
    message: 'Nobody recorded an error of the catalogue.',
    help:
      "Add globalSetup: '@error-contracts/testing/coverage/vitest' to the config of Vitest, or " +
      "...require('@error-contracts/testing/coverage/jest').coverage to that of Jest, or run the tests with " +
      'error-contracts coverage run -- <command>.',
  });
}

function readFile(lines: Iterable<Line>, file: string, reading: Reading): void {
  const { catalog, tally } = reading;
  let header: CoverageHeader | undefined;
  let broken = 0;
  for (const { number: line, text, isEnded } of lines) {
    const parsed = text === undefined ? TOO_LONG : parseLine(text);
    if ('header' in parsed) {
      header = parsed.header;
      note(header, file, reading);
    } else if ('broken' in parsed) {
      broken += 1;
      if (broken <= SHOWN_OF_FILE) report(reading, brokenLine(parsed, { file, line }, isEnded));
    } else if (header === undefined) {
      report(reading, noHeader({ file, line }));
      return;
    } else if (header.catalog === catalog.name) tally.see(parsed.seen, { file, line });
  }
}

const TOO_LONG = { broken: 'shape', why: 'The line is longer than any that a recorder writes.' } as const;

/** Counts a file once for each other catalogue and each other version in it. */
function note({ catalog: name, fingerprint }: CoverageHeader, file: string, reading: Reading): void {
  const { catalog, catalogs, versions } = reading;
  if (name !== catalog.name) count(catalogs, name, file);
  else if (fingerprint !== undefined && fingerprint !== catalog.fingerprint) count(versions, fingerprint, file);
}

function count(found: Map<string, ForeignFiles>, key: string, file: string): void {
  const known = found.get(key);
  if (known !== undefined) known.files += 1;
  else if (found.size < SHOWN) found.set(key, { first: file, files: 1 });
}

function report({ diagnostics }: Reading, diagnostic: Diagnostic): void {
  if (diagnostics.length < SHOWN) diagnostics.push(diagnostic);
}

function brokenLine(
  { broken, why }: { readonly broken: 'json' | 'shape'; readonly why: string },
  place: { readonly file: string; readonly line: number },
  isEnded: boolean,
): Diagnostic {
  if (broken === 'json') {
    const message = isEnded ? 'The line is not JSON.' : 'The last line ends in the middle.';
    const help = isEnded
      ? 'Give each process and each worker a file of its own, and run the tests again.'
      : 'Its writer was killed; the lines above it count. Run the tests again if something is missing.';
    return recordDiagnostic('coverage-lines-are-whole', { ...place, message, help });
  }
  const help = 'Write lines as schemas/coverage-line.schema.json describes them.';
  return recordDiagnostic('coverage-lines-match-their-schema', { ...place, message: why, help });
}

function noHeader(place: { readonly file: string; readonly line: number }): Diagnostic {
  return recordDiagnostic('coverage-lines-match-their-schema', {
    ...place,
    message: 'No header says of which catalogue the errors in this file are.',
    help: 'Begin the file with a line such as {"coverage":1,"catalog":"shop"}.',
  });
}

function ofFolder(path: string, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const help = code === 'EACCES' ? 'Change its permissions.' : 'Name the folder that the tests wrote into.';
  return { ...unreadable(path, error), message: `The folder cannot be read (${code}).`, help };
}

/** A file of coverage is no catalogue, so the help for one would not help. */
function ofFile(path: string, error: unknown): Diagnostic {
  const help = 'Make it readable, or delete it and run the tests again.';
  return { ...unreadable(path, error), help };
}

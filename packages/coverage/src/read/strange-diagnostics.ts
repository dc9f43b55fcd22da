import type { Diagnostic } from '@error-contracts/catalog';
import type { CoveredCatalog } from '../rate/covered-catalog.js';
import type { StrangeError, Tally } from '../rate/tally.js';
import { recordDiagnostic } from './coverage-rules.js';

/** Files whose header names another catalogue, or another version of this one. */
export interface ForeignFiles {
  readonly first: string;
  files: number;
}

/** What was recorded and does not fit the catalogue. */
interface Strange {
  readonly catalog: CoveredCatalog;
  readonly tally: Tally;
  readonly catalogs: ReadonlyMap<string, ForeignFiles>;
  readonly versions: ReadonlyMap<string, ForeignFiles>;
}

/** So many codes are named in one sentence, and so many unknown ones are reported. */
const NAMED = 5;
const SHOWN = 20;

/** Returns what to report of other catalogues, of other versions and of unknown codes. */
export function strangeDiagnostics(strange: Strange): readonly Diagnostic[] {
  const { tally } = strange;
  return [
    ...[...strange.catalogs].map(([name, files]) => ofCatalog(name, files, strange)),
    ...ofVersions(strange),
    ...[...tally.unknown.values()].slice(0, SHOWN).map(ofUnknown),
  ];
}

function ofCatalog(name: string, { first, files }: ForeignFiles, { catalog }: Strange): Diagnostic {
  return recordDiagnostic('coverage-is-of-this-catalogue', {
    file: first,
    line: 1,
    message: `${count(files, 'file')} ${files === 1 ? 'has' : 'have'} errors of another catalogue, ${name}; they do not count.`,
    help: `Report on it with --catalog, or record only tests of ${catalog.name} into this folder.`,
  });
}

function ofVersions({ tally, versions }: Strange): readonly Diagnostic[] {
  const misfits = [...tally.misfits.values()];
  const [first] = versions.values();
  const [strange] = misfits;
  const place = first === undefined ? strange : { file: first.first, line: 1 };
  if (place === undefined) return [];
  const files = [...versions.values()].reduce((sum, version) => sum + version.files, 0);
  const other =
    files === 0 ? [] : [`${count(files, 'file')} ${files === 1 ? 'is' : 'are'} of another version of the catalogue.`];
  const named = misfits.slice(0, NAMED).map(nameOf);
  const more = misfits.length > NAMED ? ` and ${misfits.length - NAMED} more` : '';
  const lost =
    misfits.length === 0
      ? 'All of their errors are still in the catalogue, so they count.'
      : `The catalogue has ${named.join(', ')}${more} otherwise, so they do not count.`;
  return [
    recordDiagnostic('coverage-is-of-this-version', {
      file: place.file,
      line: place.line,
      message: [...other, lost].join(' '),
      help: 'Generate the code anew, delete the folder, and run the tests again.',
    }),
  ];
}

function ofUnknown(strange: StrangeError): Diagnostic {
  const { file, line } = strange;
  return recordDiagnostic('unknown-codes-are-not-seen', {
    file,
    line,
    value: JSON.stringify(String(strange.code).slice(0, LONGEST)),
    message: `The catalogue has no ${nameOf(strange)}, but it was seen${byWhom(strange)}.`,
    help: 'Add it to the catalogue, or correct what sends it.',
  });
}

function byWhom({ test, operation }: StrangeError): string {
  if (test !== undefined) return ` in the test "${test.slice(0, LONGEST)}"`;
  return operation === undefined ? '' : ` in the operation ${operation.slice(0, LONGEST)}`;
}

function nameOf({ name, code }: StrangeError): string {
  const shown = String(code).slice(0, LONGEST);
  return name === undefined ? `code ${shown}` : `${name.slice(0, LONGEST)} (${shown})`;
}

const LONGEST = 80;

function count(files: number, noun: string): string {
  return `${files} ${noun}${files === 1 ? '' : 's'}`;
}

import type { ContractError } from '@error-contracts/catalog';
import { endError as editOf, replacementsBy } from '@error-contracts/catalog/edit';
import { findError } from '../../catalog/find-error.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { applyEdit, type Edit } from '../apply-edit.js';
import { editCatalog } from '../edit-catalog.js';
import { canAsk, type EditOptions } from '../edit-options.js';
import type { OpenCatalog } from '../open-catalog.js';
import { nextVersion } from './next-version.js';
import { sentence } from './sentence.js';

/** The options of `deprecate` and `retire`. */
export interface EndOptions extends EditOptions {
  readonly reason?: string;
  readonly replacedBy?: string;
  readonly since?: string;
}

/** What an error becomes. */
export type End = 'deprecated' | 'retired';

/** Marks an error as deprecated or retired. Resolves to 0, or to 1 if the catalogue has errors or would have. */
export async function endError(
  terminal: Terminal,
  end: End,
  asked: string,
  options: EndOptions,
  notesOn: NotesOn,
): Promise<number> {
  return await editCatalog(terminal, options, async (open, write) => {
    const edit = await ending(terminal, open, end, asked, options, notesOn);
    return await applyEdit(terminal, { open, write }, edit, options);
  });
}

/** Returns what to think about before an error ends. */
type NotesOn = (error: ContractError, open: OpenCatalog) => readonly string[];

async function ending(
  terminal: Terminal,
  open: OpenCatalog,
  end: End,
  asked: string,
  options: EndOptions,
  notesOn: NotesOn,
): Promise<Edit> {
  const { contract, path, sources } = open;
  if (contract === undefined) throw new UsageError(`${path} has no error yet.`, 'Add one: error-contracts add.');
  const error = findError(contract, asked);
  refuseTwice(error, end);
  const successor = options.replacedBy ?? (end === 'retired' ? error.deprecated?.replacedBy : undefined);
  const replacedBy = successor === undefined ? undefined : findError(contract, successor).name;
  const replaced = replacementsBy(sources, error.name).map(([, name = '']) => name);
  refuseDeadEnd(error, replaced, replacedBy);
  const since = sinceOf(options.since, open, end, terminal.cwd);
  const reason = sentence(await reasonFor(terminal, error, end, options));
  const details = { since, reason, ...(replacedBy === undefined ? {} : { replacedBy }) };
  return {
    did: `${error.name}, code ${error.code}, is ${end} from ${since} on.`,
    name: error.name,
    code: error.code,
    texts: editOf(sources, error.name, end, details),
    notes: [...notesOn(error, open), ...replacedElsewhere(replaced, replacedBy)],
    next: () => [`${nextStep(error.name, replacedBy)}; clients still know it.`],
  };
}

function nextStep(name: string, replacedBy: string | undefined): string {
  return replacedBy === undefined ? `Let no server send ${name}` : `Let servers send ${replacedBy} instead`;
}

function refuseTwice({ name, retired, deprecated }: ContractError, end: End): void {
  if (retired !== undefined) {
    throw new UsageError(
      `${name} is retired since ${retired.since}.`,
      'A tombstone stays as it is; edit the file to improve its text.',
    );
  }
  if (end === 'deprecated' && deprecated !== undefined) {
    const help = `Edit the file to improve its text, or retire it: error-contracts retire ${name}.`;
    throw new UsageError(`${name} is deprecated since ${deprecated.since}.`, help);
  }
}

/** The errors that this one was to replace would otherwise lead to an error that nobody may send. */
function refuseDeadEnd({ name }: ContractError, replaced: readonly string[], replacedBy: string | undefined): void {
  if (replacedBy === name)
    throw new UsageError(`${name} cannot replace itself.`, 'Name another error with --replaced-by.');
  const others = replaced.filter((other) => other !== replacedBy);
  if (others.length === 0 || replacedBy !== undefined) return;
  const those = [...new Set(others)].join(', ');
  throw new UsageError(
    `${name} is what replaces ${those}.`,
    'Say with --replaced-by what replaces all of them; their "replacedBy" changes too.',
  );
}

function replacedElsewhere(replaced: readonly string[], replacedBy: string | undefined): readonly string[] {
  if (replaced.length === 0) return [];
  const those = [...new Set(replaced)].join(', ');
  return [`${those} ${replaced.length === 1 ? 'was' : 'were'} to be replaced by it, and now by ${replacedBy}.`];
}

/** Retiring is a major change to code that uses the name, deprecating is not. */
function sinceOf(given: string | undefined, open: OpenCatalog, end: End, cwd: string): string {
  const since = given?.trim() ?? nextVersion(open, end === 'retired' ? 'major' : 'minor', cwd);
  if (since) return since;
  throw new UsageError(
    '--since is missing: no package.json above the catalogue has a version.',
    'Name the version of the release.',
  );
}

async function reasonFor(terminal: Terminal, { name }: ContractError, end: End, options: EndOptions): Promise<string> {
  if (options.reason?.trim()) return options.reason;
  if (options.reason !== undefined) throw new UsageError('--reason is empty.', 'Say in a sentence why.');
  if (!canAsk(terminal, options)) {
    throw new UsageError('--reason is missing.', 'Say in a sentence why: --reason "Split in two."');
  }
  const { askText } = await import('../questions.js');
  const rejectionOf = (text: string) => (text === '' ? 'Say in a sentence why.' : undefined);
  return await askText(terminal, `Why is ${name} ${end}?`, { rejectionOf });
}

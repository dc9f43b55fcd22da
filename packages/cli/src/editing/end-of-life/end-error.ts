import type { ContractError } from '@error-contracts/catalog';
import { endError, replacementsBy } from '@error-contracts/catalog/edit';
import { findError } from '../../catalog/find-error.js';
import { UsageError } from '../../terminal/usage-error.js';
import { applyEdit } from '../apply-edit.js';
import { canAsk, type EditOptions } from '../edit-options.js';
import { type OpenCatalog, openCatalog } from '../open-catalog.js';
import { nextVersion } from './next-version.js';
import { sentence } from './sentence.js';

/** The options of `deprecate` and `retire`. */
export interface EndOptions extends EditOptions {
  readonly reason?: string;
  readonly replacedBy?: string;
  readonly since?: string;
}

/** Marks an error as deprecated or retired; resolves to 0, or to 1 where the catalogue has or would have a Problem. */
export async function endCommand(
  how: 'deprecated' | 'retired',
  asked: string,
  options: EndOptions,
  notesOn: (error: ContractError, open: OpenCatalog) => readonly string[],
): Promise<number> {
  const open = await openCatalog(options);
  if (open === undefined) return 1;
  const { contract, path, sources } = open;
  if (contract === undefined) throw new UsageError(`${path} has no error yet.`, 'Add one: error-contracts add.');
  const error = findError(contract, asked);
  refuseTwice(error, how);
  const successor = options.replacedBy ?? (how === 'retired' ? error.deprecated?.replacedBy : undefined);
  const replacedBy = successor === undefined ? undefined : findError(contract, successor).name;
  const led = replacementsBy(sources, error.name).map(([, name = '']) => name);
  refuseDeadEnd(error, led, replacedBy);
  const since = sinceOf(options.since, open, how);
  const reason = sentence(await reasonFor(error, how, options));
  const end = { since, reason, ...(replacedBy === undefined ? {} : { replacedBy }) };
  const edit = {
    did: `${error.name}, code ${error.code}, is ${how} from ${since} on.`,
    name: error.name,
    code: error.code,
    texts: endError(sources, error.name, how, end),
    notes: [...notesOn(error, open), ...ledElsewhere(led, replacedBy)],
    next: () => [
      `${replacedBy === undefined ? `Let no server send ${error.name}` : `Let servers send ${replacedBy} instead`}; clients still know it.`,
    ],
  };
  return await applyEdit(open, edit, options);
}

function refuseTwice({ name, retired, deprecated }: ContractError, how: 'deprecated' | 'retired'): void {
  if (retired !== undefined) {
    throw new UsageError(
      `${name} is retired since ${retired.since}.`,
      'A tombstone stays as it is: edit the file to word it better.',
    );
  }
  if (how === 'deprecated' && deprecated !== undefined) {
    const help = `Edit the file to word it better, or retire it: error-contracts retire ${name}.`;
    throw new UsageError(`${name} is deprecated since ${deprecated.since}.`, help);
  }
}

/** Those that it was to replace would lead to an error that nobody may send. */
function refuseDeadEnd({ name }: ContractError, led: readonly string[], replacedBy: string | undefined): void {
  if (replacedBy === name)
    throw new UsageError(`${name} cannot replace itself.`, 'Name another error with --replaced-by.');
  const others = led.filter((other) => other !== replacedBy);
  if (others.length === 0 || replacedBy !== undefined) return;
  const those = [...new Set(others)].join(', ');
  throw new UsageError(
    `${name} is what replaces ${those}.`,
    'Say with --replaced-by what replaces all of them: they will be led there too.',
  );
}

function ledElsewhere(led: readonly string[], replacedBy: string | undefined): readonly string[] {
  if (led.length === 0) return [];
  return [
    `${[...new Set(led)].join(', ')} ${led.length === 1 ? 'was' : 'were'} to be replaced by it, and now by ${replacedBy}.`,
  ];
}

/** Retiring is a major change to code that uses the name, deprecating is not. */
function sinceOf(given: string | undefined, open: OpenCatalog, how: 'deprecated' | 'retired'): string {
  const since = given?.trim() ?? nextVersion(open, how === 'retired' ? 'major' : 'minor');
  if (since) return since;
  throw new UsageError(
    '--since is missing: no package.json above the catalogue has a version.',
    'Name the version of the release.',
  );
}

async function reasonFor({ name }: ContractError, how: string, options: EndOptions): Promise<string> {
  if (options.reason?.trim()) return options.reason;
  if (options.reason !== undefined) throw new UsageError('--reason is empty.', 'Say in a sentence why.');
  if (!canAsk(options)) throw new UsageError('--reason is missing.', 'Say in a sentence why: --reason "Split in two."');
  const { askText } = await import('../questions.js');
  const failureOf = (text: string) => (text === '' ? 'Say in a sentence why.' : undefined);
  return await askText(`Why is ${name} ${how}?`, { failureOf });
}

import { renameError } from '@error-contracts/catalog/edit';
import { findError } from '../../catalog/find-error.js';
import { applyEdit } from '../../editing/apply-edit.js';
import type { EditOptions } from '../../editing/edit-options.js';
import { openCatalog } from '../../editing/open-catalog.js';
import { refuseTakenName } from '../../editing/refuse-taken-name.js';
import { UsageError } from '../../terminal/usage-error.js';

/** The options of `rename`. */
export interface RenameOptions extends EditOptions {
  /** Undefined where nobody says: then as the last release has it. */
  readonly alias?: boolean;
}

/** Gives an error another name; resolves to 0, or to 1 where the catalogue has or would have a Problem. */
export async function renameCommand(asked: string, name: string, options: RenameOptions): Promise<number> {
  const open = await openCatalog(options);
  if (open === undefined) return 1;
  const { contract, path, sources, released } = open;
  if (contract === undefined) throw new UsageError(`${path} has no error yet.`, 'Add one: error-contracts add.');
  const error = findError(contract, asked);
  const to = name.trim();
  if (to === error.name) throw new UsageError(`It is called ${to} already.`, 'Give it another name.');
  refuseTakenName(open, to, error.name);
  const unreleased = released?.snapshot.errors.every(({ name: known }) => known !== error.name) ?? false;
  const alias = options.alias ?? !unreleased;
  const edit = {
    did: `${error.name} is ${to} now, with the same code ${error.code}.`,
    name: to,
    code: error.code,
    texts: renameError(sources, { from: error.name, to, alias }),
    notes: alias || unreleased ? [] : [`Code that uses ${error.name} will not compile any more.`],
    next: () => [
      alias
        ? `Use ${to}. Code that uses ${error.name} still compiles and is told the new name.`
        : `Use ${to}.${unreleased ? ` ${error.name} was never released, so it needs no alias.` : ''}`,
    ],
  };
  return await applyEdit(open, edit, options);
}

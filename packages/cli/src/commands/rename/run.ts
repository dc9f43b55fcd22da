import type { ContractError } from '@error-contracts/catalog';
import { entriesOf, renameError } from '@error-contracts/catalog/edit';
import { findError } from '../../catalog/find-error.js';
import { applyEdit, type Edit } from '../../editing/apply-edit.js';
import { editCatalog } from '../../editing/edit-catalog.js';
import type { EditOptions } from '../../editing/edit-options.js';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { refuseTakenName } from '../../editing/refuse-taken-name.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';

/** The options of `rename`. */
export interface RenameOptions extends EditOptions {
  /** Absent if neither option was given: then the last release decides. */
  readonly alias?: boolean;
}

/** Gives an error another name. Resolves to 0, or to 1 if the catalogue has errors or would have. */
export async function renameCommand(
  terminal: Terminal,
  asked: string,
  name: string,
  options: RenameOptions,
): Promise<number> {
  return await editCatalog(terminal, options, async (open, write) => {
    const edit = renaming(open, asked, name, options);
    return await applyEdit(terminal, { open, write }, edit, options);
  });
}

function renaming(open: OpenCatalog, asked: string, name: string, options: RenameOptions): Edit {
  const { contract, path, sources, released } = open;
  if (contract === undefined) throw new UsageError(`${path} has no error yet.`, 'Add one: error-contracts add.');
  const error = findError(contract, asked);
  const to = name.trim();
  if (to === error.name) throw new UsageError(`It is called ${to} already.`, 'Give it another name.');
  refuseTakenName(open, to, error.name);
  const unreleased = released?.snapshot.errors.every(({ name: known }) => known !== error.name) ?? false;
  const alias = options.alias ?? !unreleased;
  // Nobody knows the code of an error that was never released, if it is the name.
  const code = unreleased && isNameOnly(open, error) ? to : error.code;
  return {
    did: `${error.name} is ${to} now, with ${code === error.code ? 'the same' : 'the'} code ${code}.`,
    name: to,
    code,
    texts: renameError(sources, { from: error.name, to, alias, keepCode: !unreleased }),
    notes: alias || unreleased ? [] : [`Code that uses ${error.name} will no longer compile.`],
    next: () => [
      alias
        ? `Use ${to}. Code that uses ${error.name} still compiles; its editor shows the new name.`
        : `Use ${to}.${unreleased ? ` ${error.name} was never released, so it needs no alias.` : ''}`,
    ],
  };
}

/** Returns whether the code of an error is its name, and is not written. */
function isNameOnly({ sources }: OpenCatalog, { name }: ContractError): boolean {
  return entriesOf(sources).find((one) => one.name === name)?.entry.code === undefined;
}

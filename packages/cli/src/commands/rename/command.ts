import type { DefineCommand } from '../../command-line/define-command.js';
import { editCommand } from '../../command-line/edit-command.js';

/** Defines `rename`. */
export const defineRename: DefineCommand = (root, actionOf) => {
  editCommand(root, 'rename', EXAMPLES)
    .description('Give an error another name, in the catalogue and in every locale. Its code stays.')
    .argument('<error>', 'its code or its name')
    .argument('<name>', 'its new name')
    .option('--alias', 'keep the old name as an alias, so that code which uses it still compiles (default)')
    .option('--no-alias', 'keep no alias (default for a name that released.json does not know)')
    .action(actionOf(async () => (await import('./run.js')).renameCommand));
};

const EXAMPLES = `
Examples:
  error-contracts rename USER_NOT_FOUND ACCOUNT_NOT_FOUND
  error-contracts rename 2004 ACCOUNT_NOT_FOUND --no-alias --dry-run
`;

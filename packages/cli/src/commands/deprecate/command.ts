import type { DefineCommand } from '../../command-line/define-command.js';
import { endOfLifeCommand } from '../../command-line/edit-command.js';

/** Defines `deprecate`. */
export const defineDeprecate: DefineCommand = (root, actionOf) => {
  endOfLifeCommand(root, 'deprecate', EXAMPLES)
    .description('Mark an error as one that servers should no longer send.')
    .action(actionOf(async () => (await import('./run.js')).deprecateCommand));
};

const EXAMPLES = `
Examples:
  error-contracts deprecate USER_SEARCH_TYPE_INVALID --reason "Merged." --replaced-by USER_SEARCH_INPUT_INVALID
  error-contracts deprecate 2015 --reason "Merged." --since 1.4.0 --dry-run
`;

import type { DefineCommand } from '../../command-line/define-command.js';
import { endOfLifeCommand } from '../../command-line/edit-command.js';

/** Defines `retire`. */
export const defineRetire: DefineCommand = (root, actionOf) => {
  endOfLifeCommand(root, 'retire', EXAMPLES)
    .description('Make an error a tombstone: no server sends it, its code and its name are never used again.')
    .action(actionOf(async () => (await import('./run.js')).retireCommand));
};

const EXAMPLES = `
Examples:
  error-contracts retire USER_SEARCH_TYPE_INVALID --reason "Servers no longer send it."
  error-contracts retire 2015 --reason "Merged." --replaced-by USER_SEARCH_INPUT_INVALID --yes
`;

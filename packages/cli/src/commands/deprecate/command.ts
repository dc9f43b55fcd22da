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
  error-contracts deprecate CARD_INVALID --reason "Split in two." --replaced-by CARD_EXPIRED
  error-contracts deprecate 5011 --reason "Split in two." --since 1.4.0 --dry-run
`;

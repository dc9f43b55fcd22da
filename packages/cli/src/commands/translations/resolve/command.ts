import type { DefineCommand } from '../../../command-line/define-command.js';
import { translationsCommand } from '../../../translations/translations-command.js';

/** Defines `translations resolve`. */
export const defineResolve: DefineCommand = (group, actionOf) => {
  translationsCommand(group, 'resolve', HELP)
    .description('Resolve what git calls a conflict in locales and translations, without losing the text of a side.')
    .action(actionOf(async () => (await import('./run.js')).resolveCommand));
};

const HELP = `
If both sides changed a text, the translation of the source text of today is kept, and the other one becomes a note. If no
side has the better one, ours is kept and needs a review. Resolve conflicts of the catalogue first.

Examples:
  error-contracts translations resolve
  error-contracts translations resolve --dry-run
`;

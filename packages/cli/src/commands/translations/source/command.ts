import type { DefineCommand } from '../../../command-line/define-command.js';
import { translationsCommand } from '../../../translations/translations-command.js';

/** Defines `translations source`. */
export const defineSource: DefineCommand = (group, actionOf) => {
  translationsCommand(group, 'source', HELP)
    .description('Write the source texts to locales/<source>.json, for translation services that need a file of them.')
    .action(actionOf(async () => (await import('./run.js')).sourceCommand));
};

const HELP = `
Once it is there, add, rename and import keep it up to date; check says if it is not that of the catalogue. Delete the file
if no service needs it.

Examples:
  error-contracts translations source
  error-contracts translations source --dry-run
`;

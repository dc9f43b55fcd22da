import type { DefineCommand } from '../../../command-line/define-command.js';
import { translationsCommand } from '../../../translations/translations-command.js';

/** Defines `translations record`. */
export const defineRecord: DefineCommand = (group, actionOf) => {
  translationsCommand(group, 'record', HELP)
    .description('Record from which source text each translation was made, in translations/<locale>.json.')
    .action(actionOf(async () => (await import('./run.js')).recordCommand));
};

const HELP = `
The first time, every translation is recorded as one of the source text of today. From then on a changed source makes it
stale. A text that was edited in a locale file itself is recorded as a translation of the source in the commit of that edit.

Examples:
  error-contracts translations record
  error-contracts translations record --dry-run
`;

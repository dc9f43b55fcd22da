import { Option } from 'commander';
import type { DefineCommand } from '../../../command-line/define-command.js';
import { exitCodes } from '../../../command-line/exit-codes.js';
import { catalogOption, collected } from '../../../command-line/options.js';

/** Defines `translations status`. */
export const defineStatus: DefineCommand = (group, actionOf) => {
  group
    .command('status')
    .description('Show how much of each language is translated, reviewed, stale and missing, and why a text is stale.')
    .addOption(catalogOption())
    .option('--locale <tag>', 'only this language; may be given again', collected)
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addHelpText('after', `${EXAMPLES}${exitCodes('the catalogue has errors')}`)
    .action(actionOf(async () => (await import('./run.js')).statusCommand));
};

const EXAMPLES = `
Examples:
  error-contracts translations status
  error-contracts translations status --locale de --format json
`;

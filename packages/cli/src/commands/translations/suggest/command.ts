import { Option } from 'commander';
import type { DefineCommand } from '../../../command-line/define-command.js';
import { exitCodes } from '../../../command-line/exit-codes.js';
import { catalogOption, collected, reportFormatOption } from '../../../command-line/options.js';
import { percent } from './percent.js';

/** Defines `translations suggest`. */
export const defineSuggest: DefineCommand = (group, actionOf) => {
  group
    .command('suggest')
    .description('Show translations of equal and nearly equal texts for what is missing or stale in a language.')
    .addOption(catalogOption())
    .requiredOption('--locale <tag>', 'the language to translate into')
    .option('--memory <file>', 'a translation memory in TMX to look in too; may be repeated', collected)
    .addOption(new Option('--min-score <percent>', 'how alike the sources must be').argParser(percent).default(70))
    .addOption(
      new Option(
        '--write-drafts [percent]',
        'write the best suggestion for each missing text as a draft, if it has at least this score',
      )
        .argParser(percent)
        .preset(100),
    )
    .addOption(reportFormatOption())
    .option('--all', 'show every text, not only the first ones')
    .addHelpText('after', `${HELP}${exitCodes('the files or a draft have errors')}`)
    .action(actionOf(async () => (await import('./run.js')).suggestCommand));
};

const HELP = `
100 % is an equal source, 99 % one with other names of placeholders. All is computed here, and nothing is sent anywhere.

Examples:
  error-contracts translations suggest --locale de
  error-contracts translations suggest --locale de --memory old.tmx --write-drafts
`;

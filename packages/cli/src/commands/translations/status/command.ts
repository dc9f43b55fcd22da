import { Option } from 'commander';
import type { DefineCommand } from '../../../command-line/define-command.js';
import { exitCodes } from '../../../command-line/exit-codes.js';
import { catalogOption, collected, reportFormatOption } from '../../../command-line/options.js';
import { thresholdParser } from '../../../command-line/threshold-parser.js';

/** Defines `translations status`. */
export const defineStatus: DefineCommand = (group, actionOf) => {
  group
    .command('status')
    .description('Show how much of each language is translated, reviewed, stale and missing, and why a text is stale.')
    .addOption(catalogOption())
    .option('--locale <tag>', 'only this language; may be given again', collected)
    .addOption(
      new Option(
        '--threshold <percent>',
        'end with 1 below this: de=100 for a language, 90 for all that have none here; the config has the others; may be given again',
      ).argParser(thresholdParser('Write a tag and a percentage, such as de=100, or a percentage for all languages.')),
    )
    .addOption(reportFormatOption())
    .option('--all', 'show every text that needs somebody, not only the first ones')
    .addHelpText('after', `${HELP}${exitCodes('a language is below its threshold, or files have errors')}`)
    .action(actionOf(async () => (await import('./run.js')).statusCommand));
};

const HELP = `
A text counts as done if a person translated it from the source text of today.

Examples:
  error-contracts translations status
  error-contracts translations status --locale de --all
  error-contracts translations status --threshold 90 --threshold de=100 --format json
`;

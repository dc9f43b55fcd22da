import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, reportFormatOption } from '../../command-line/options.js';

/** Defines `explain`. */
export const defineExplain: DefineCommand = (root, actionOf) => {
  root
    .command('explain')
    .description('Show everything that the catalogue says of an error, or what a rule asks for.')
    .argument(
      '<error>',
      'its code or its name, such as 2004, order.not_found or USER_NOT_FOUND, or a rule such as codes-are-unique',
    )
    .addOption(catalogOption())
    .option('--locale <tag>', 'the language to explain in (default: the language of the terminal)')
    .addOption(reportFormatOption())
    .addHelpText('after', exitCodes())
    .action(actionOf(async () => (await import('./run.js')).explainCommand));
};

import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, reportFormatOption } from '../../command-line/options.js';

/** Defines `explain`. */
export const defineExplain: DefineCommand = (root, actionOf) => {
  root
    .command('explain')
    .description('Show everything that the catalogue says of errors, or what a rule asks for.')
    .argument(
      '<error...>',
      'a code, a name, a text in any language, a log line, a response body, a rule; - reads standard input',
    )
    .addOption(catalogOption())
    .option('--locale <tag>', 'the language to explain in (default: the language of the terminal)')
    .option('--no-history', 'do not ask git when an error was added')
    .addOption(reportFormatOption())
    .addHelpText('after', `${HELP}${exitCodes('something was not found, or the catalogue cannot be read')}`)
    .action(actionOf(async () => (await import('./run.js')).explainCommand));
};

const HELP = `
Examples:
  error-contracts explain 2004 USER_LOCKED --locale en
  error-contracts explain "We can't find this user."
  curl -si https://example.com/users/7 | error-contracts explain -
`;

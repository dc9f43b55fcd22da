import { Option } from 'commander';
import type { DefineCommand } from '../../../command-line/define-command.js';
import { exitCodes } from '../../../command-line/exit-codes.js';
import { catalogOption, collected, reportFormatOption, wholeNumber } from '../../../command-line/options.js';

/** Defines `translations draft`. */
export const defineDraft: DefineCommand = (group, actionOf) => {
  group
    .command('draft')
    .description('Let a program of yours draft the missing texts of a language. Without --write nothing is written.')
    .addOption(catalogOption())
    .requiredOption('--locale <tag>', 'the language to translate into')
    .requiredOption('--command <line>', 'the program, as you would type it: it reads and prints a JSON object a line')
    .option('--write', 'take the drafts')
    .option('--by <name>', 'what made the drafts, to record it')
    .option('--memory <file>', 'a translation memory in TMX, for suggestions; may be repeated', collected)
    .addOption(
      new Option('--timeout <seconds>', 'stop the program after this time').argParser(wholeNumber).default(600),
    )
    .addOption(reportFormatOption())
    .option('--all', 'show every draft, not only the first ones')
    .addHelpText(
      'after',
      `${HELP}${exitCodes('the files, a line of the program or a draft has errors; other drafts are taken')}`,
    )
    .action(actionOf(async () => (await import('./run.js')).draftCommand));
};

const HELP = `
A line that the program reads: {"id":"ORDER_LOCKED","source":"The order is locked.","locale":"fr", …}
The line that it prints:       {"id":"ORDER_LOCKED","target":"La commande est verrouillée."}
schemas/draft-request.schema.json and draft-answer.schema.json describe them. A draft never counts as reviewed.
Nothing is sent anywhere but to your program.

Examples:
  error-contracts translations draft --locale fr --command 'node draft.js'
  error-contracts translations draft --locale fr --command 'python3 draft.py --model small' --write --by small
`;

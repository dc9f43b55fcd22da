import { Option } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { editCommand } from '../../command-line/edit-command.js';
import { collected, wholeNumber } from '../../command-line/options.js';

/** Defines `add`. */
export const defineAdd: DefineCommand = (root, actionOf) => {
  editCommand(root, 'add', EXAMPLES)
    .description('Add an error to the catalogue, with the next free code of a range.')
    .argument('[name]', 'its name, such as CARD_EXPIRED')
    .option('--message <text>', 'its text in the source language of the catalogue')
    .option('--status <status>', 'its HTTP status', wholeNumber)
    .option('--domain <domain>', 'what it is about, such as payment')
    .option('--code <code>', 'its code (default: the next free one of the range, or the name)')
    .option('--range <name>', 'the range for its code (default: the range of most errors of its domain)')
    .option('--file <file>', 'the included file for it (default: that of the range, or the catalogue)')
    .option('--data <name:type=default:description>', 'a parameter, such as id:string; may be given again', collected)
    .addOption(new Option('--kind <kind>', 'what it is').choices(['error', 'challenge']))
    .addOption(
      new Option('--retry <when>', 'whether a repetition can succeed').choices(['never', 'later', 'after-action']),
    )
    .addOption(new Option('--audience <audience>', 'who may read its text').choices(['public', 'internal']))
    .addOption(
      new Option('--log <level>', 'the level at which a server logs it').choices(['debug', 'info', 'warn', 'error']),
    )
    .action(actionOf(async () => (await import('./run.js')).addCommand));
};

const EXAMPLES = `
Examples:
  error-contracts add
  error-contracts add CARD_EXPIRED --message "Your card has expired." --status 402 --domain payment
  error-contracts add NAME_TOO_LONG --message "Use at most {max} characters." --status 422 --domain account \\
    --data max:integer=140:"The greatest number of characters."
  error-contracts add QUEUE_FULL --message "Come back later." --status 429 --domain order --range orders --dry-run
`;

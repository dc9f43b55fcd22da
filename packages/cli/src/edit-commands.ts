import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AddOptions } from './commands/add/run.js';
import type { RenameOptions } from './commands/rename/run.js';
import type { EndOptions } from './editing/end-of-life/end-error.js';

/** What the commands share that `program` makes. */
export interface Shared {
  readonly catalogOption: () => Option;
  readonly exit: (code: number) => void;
  /** The exit codes, for the end of a help. */
  readonly exitCodes: string;
}

// Each command is loaded when it runs: prompts and diffs are nothing that `check` should wait for.

/** Adds the commands that edit a catalogue: `add`, `deprecate`, `retire`, `rename`. */
export function addEditCommands(root: Command, shared: Shared): void {
  const { exit } = shared;
  edit(root, shared, 'add', ADD_EXAMPLES)
    .description('Add an error to the catalogue, with the next free code of a range.')
    .argument('[name]', 'its name, such as CARD_EXPIRED')
    .option('--message <text>', 'its text in the source language of the catalogue')
    .option('--status <status>', 'its HTTP status', integer)
    .option('--domain <domain>', 'what it is about, such as payment')
    .option('--code <code>', 'its code (default: the next free one of the range)', integer)
    .option('--range <name>', 'the range for its code (default: where most errors of its domain are)')
    .option('--data <name:type=default:description>', 'a parameter; may be given again', collect)
    .addOption(new Option('--kind <kind>', 'what it is').choices(['error', 'challenge']))
    .addOption(
      new Option('--retry <when>', 'whether a repetition can succeed').choices(['never', 'later', 'after-action']),
    )
    .addOption(new Option('--audience <audience>', 'who may read its text').choices(['public', 'internal']))
    .addOption(
      new Option('--log <level>', 'the level at which a server logs it').choices(['debug', 'info', 'warn', 'error']),
    )
    .action(async (name: string | undefined, options: AddOptions) => {
      const { addCommand } = await import('./commands/add/run.js');
      exit(await addCommand(name, options));
    });

  end(edit(root, shared, 'deprecate', DEPRECATE_EXAMPLES))
    .description('Mark an error as one that no server should send any more.')
    .action(async (error: string, options: EndOptions) => {
      const { deprecateCommand } = await import('./commands/deprecate/run.js');
      exit(await deprecateCommand(error, options));
    });

  end(edit(root, shared, 'retire', RETIRE_EXAMPLES))
    .description('Make an error a tombstone: no server sends it, its code and its name are never used again.')
    .action(async (error: string, options: EndOptions) => {
      const { retireCommand } = await import('./commands/retire/run.js');
      exit(await retireCommand(error, options));
    });

  edit(root, shared, 'rename', RENAME_EXAMPLES)
    .description('Give an error another name, in the catalogue and in every locale. Its code stays.')
    .argument('<error>', 'its code or its name')
    .argument('<name>', 'its new name')
    .option('--alias', 'keep the old name as an alias, so that code which uses it still compiles (default)')
    .option('--no-alias', 'keep no alias (default for a name that released.json does not know)')
    .action(async (error: string, name: string, options: RenameOptions) => {
      const { renameCommand } = await import('./commands/rename/run.js');
      exit(await renameCommand(error, name, options));
    });
}

function edit(root: Command, { catalogOption, exitCodes }: Shared, name: string, examples: string): Command {
  return root
    .command(name)
    .addOption(catalogOption())
    .option('--dry-run', 'show the change as a diff, write nothing')
    .option('--yes', 'ask nothing')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .addHelpText('after', `${examples}\n${exitCodes}, 130 stopped by you.`);
}

function end(command: Command): Command {
  return command
    .argument('<error>', 'its code or its name')
    .option('--reason <sentence>', 'why')
    .option('--replaced-by <error>', 'the error that servers send instead')
    .option(
      '--since <version>',
      'the release that says so (default: the next one, from the last release and the nearest package.json)',
    );
}

function integer(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

const ADD_EXAMPLES = `
Examples:
  error-contracts add
  error-contracts add CARD_EXPIRED --message "Your card has expired." --status 402 --domain payment
  error-contracts add NAME_TOO_LONG --message "Use at most {max} characters." --status 422 --domain account \\
    --data max:integer=140:"The greatest number of characters."
  error-contracts add QUEUE_FULL --message "Come back later." --status 429 --domain order --range orders --dry-run`;

const DEPRECATE_EXAMPLES = `
Examples:
  error-contracts deprecate CARD_INVALID --reason "Split in two." --replaced-by CARD_EXPIRED
  error-contracts deprecate 5011 --reason "Split in two." --since 1.4.0 --dry-run`;

const RETIRE_EXAMPLES = `
Examples:
  error-contracts retire CARD_INVALID --reason "Nothing sends it any more."
  error-contracts retire 5011 --reason "Cards are gone." --replaced-by PAYMENT_REFUSED --yes`;

const RENAME_EXAMPLES = `
Examples:
  error-contracts rename NO_SUCH_USER USER_NOT_FOUND
  error-contracts rename 2004 USER_NOT_FOUND --no-alias --dry-run`;

import type { Command } from 'commander';
import { exitCodes } from '../command-line/exit-codes.js';
import { catalogOption, reportFormatOption } from '../command-line/options.js';

/** Returns a new command that writes translations, with the options that all of them have. */
export function translationsCommand(group: Command, name: string, examples: string): Command {
  return group
    .command(name)
    .addOption(catalogOption())
    .option('--dry-run', 'show the change as a diff, write nothing')
    .addOption(reportFormatOption())
    .addHelpText('after', `${examples}${exitCodes('the files have errors')}`);
}

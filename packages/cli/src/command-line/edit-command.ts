import type { Command } from 'commander';
import { exitCodes } from './exit-codes.js';
import { catalogOption, reportFormatOption } from './options.js';

/** Returns a new command that edits the catalogue, with the options that all of them have. */
export function editCommand(root: Command, name: string, examples: string): Command {
  return root
    .command(name)
    .addOption(catalogOption())
    .option('--dry-run', 'show the change as a diff, write nothing')
    .option('--yes', 'ask nothing')
    .addOption(reportFormatOption())
    .addHelpText('after', `${examples}${exitCodes('the catalogue has errors, or would have')}`);
}

/** Returns a new command that ends the life of an error, with the options that all of them have. */
export function endOfLifeCommand(root: Command, name: string, examples: string): Command {
  return editCommand(root, name, examples)
    .argument('<error>', 'its code or its name')
    .option('--reason <sentence>', 'why')
    .option('--replaced-by <error>', 'the error that servers send instead')
    .option(
      '--since <version>',
      'the release that says so (default: the next one, from the last release and the nearest package.json)',
    );
}

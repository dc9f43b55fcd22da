import { Argument } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, diagnosticFormatOption } from '../../command-line/options.js';
import { targetOptions, targets } from './targets.js';

/** Defines `generate`. */
export const defineGenerate: DefineCommand = (root, actionOf) => {
  const command = root
    .command('generate')
    .description('Generate a package from a catalogue. The folder is written as a whole: other files are removed.')
    .addArgument(new Argument('<target>', 'what to generate').choices(targets))
    .addOption(catalogOption())
    .requiredOption('--out <folder>', 'the folder to write; it holds nothing but generated files')
    .addOption(diagnosticFormatOption())
    .option('--all', 'show every diagnostic, not only the first ones')
    .addHelpText('after', exitCodes())
    .action(actionOf(async () => (await import('./run.js')).generateCommand));
  for (const [name, { target, value, description, default: byDefault }] of targetOptions) {
    command.option(`--${name} <${value}>`, `${target}: ${description}`, byDefault);
  }
};

import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, diagnosticFormatOption } from '../../command-line/options.js';

/** Defines `check`. */
export const defineCheck: DefineCommand = (root, actionOf) => {
  root
    .command('check')
    .description('Check a catalogue and its locales against every rule of the contract.')
    .addOption(catalogOption())
    .addOption(diagnosticFormatOption())
    .option('--all', 'show every diagnostic, not only the first ones')
    .addHelpText('after', exitCodes())
    .action(actionOf(async () => (await import('./run.js')).checkCommand));
};

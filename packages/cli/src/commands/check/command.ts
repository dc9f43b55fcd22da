import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, diagnosticFormatOption, languages } from '../../command-line/options.js';
import { CONFIG_FILE } from '../../config/config-file.js';

/** Defines `check`. */
export const defineCheck: DefineCommand = (root, actionOf) => {
  root
    .command('check')
    .description('Check a catalogue and its locales against every rule of the contract.')
    .addOption(catalogOption())
    .addOption(diagnosticFormatOption())
    .option('--complete <languages>', 'languages in which a missing translation is an error, such as de,fr', languages)
    .option('--all', 'show every diagnostic, not only the first ones')
    .addHelpText('after', `${HELP}${exitCodes()}`)
    .action(actionOf(async () => (await import('./run.js')).checkCommand));
};

const HELP = `
The config, ${CONFIG_FILE}, may change how serious a rule is ("rules") and name languages that must be
complete ("complete").

Examples:
  error-contracts check
  error-contracts check --complete de,fr
  error-contracts check --config shop/error-contracts.config.json --format github
`;

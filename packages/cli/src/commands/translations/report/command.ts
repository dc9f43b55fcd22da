import type { DefineCommand } from '../../../command-line/define-command.js';
import { exitCodes } from '../../../command-line/exit-codes.js';
import { catalogOption, languages } from '../../../command-line/options.js';

/** Defines `translations report`. */
export const defineReport: DefineCommand = (group, actionOf) => {
  group
    .command('report')
    .description('Write one HTML page with every text, its translations, what readers see and what is wrong.')
    .addOption(catalogOption())
    .requiredOption('--out <file>', 'the file to write, such as report.html')
    .option('--locale <tags>', 'only these languages, such as de,fr (default: all)', languages)
    .option('--force', 'replace a file that is no report')
    .addHelpText('after', `${HELP}${exitCodes('the files cannot be read')}`)
    .action(actionOf(async () => (await import('./run.js')).reportCommand));
};

const HELP = `
The page opens from the disk. It loads nothing and sends nothing, so it can be mailed. It prints, too.

Examples:
  error-contracts translations report --out report.html
  error-contracts translations report --out arabic.html --locale ar
`;

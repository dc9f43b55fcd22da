import { formatIds } from '@error-contracts/translations/format-ids';
import { Option } from 'commander';
import type { DefineCommand } from '../../../command-line/define-command.js';
import { exitCodes } from '../../../command-line/exit-codes.js';
import { catalogOption } from '../../../command-line/options.js';

/** Defines `translations export`. */
export const defineExport: DefineCommand = (group, actionOf) => {
  group
    .command('export')
    .description('Write the texts of one language for translators, with all that they should know of them.')
    .addOption(catalogOption())
    .requiredOption('--locale <tag>', 'the language to translate into')
    .addOption(
      new Option('--format <format>', 'the format of the file (default: by the name of --out, or xliff)').choices(
        formatIds,
      ),
    )
    .option('--only <states>', 'only texts in these states, such as missing,stale')
    .option('--out <file>', 'the file to write (default: standard output)')
    .option('--force', 'replace the file if it is there')
    .addHelpText('after', `${EXAMPLES}${exitCodes('the catalogue has errors, or the format cannot hold a text')}`)
    .action(actionOf(async () => (await import('./run.js')).exportCommand));
};

const EXAMPLES = `
Examples:
  error-contracts translations export --locale de --out de.xlf
  error-contracts translations export --locale de --only missing,stale --out de.csv
  error-contracts translations export --locale ja --format po | msgfmt -c -o /dev/null -
`;

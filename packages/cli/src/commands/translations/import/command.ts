import { formatIds } from '@error-contracts/translations/format-ids';
import { Option } from 'commander';
import type { DefineCommand } from '../../../command-line/define-command.js';
import { exitCodes } from '../../../command-line/exit-codes.js';
import { catalogOption, collected } from '../../../command-line/options.js';

/** Defines `translations import`. */
export const defineImport: DefineCommand = (group, actionOf) => {
  group
    .command('import')
    .description('Take back a file that translators worked on. Without --write the command only says what it would do.')
    .argument('<file>', 'the file')
    .addOption(catalogOption())
    .option('--locale <tag>', 'the language (default: the one that the file names)')
    .addOption(new Option('--format <format>', 'the format of the file (default: by its name)').choices(formatIds))
    .option('--write', 'take the translations')
    .option(
      '--overwrite <name>',
      'take the text of the file for this error, whatever is there; may be repeated',
      collected,
    )
    .option('--by <name>', 'who made the translations, to record it')
    .addOption(new Option('--report <format>', 'how to report').choices(['text', 'json']).default('text'))
    .option('--all', 'show everything, not only the first of a kind')
    .addHelpText('after', `${EXAMPLES}${exitCodes('the file or a translation in it has errors; the others are taken')}`)
    .action(actionOf(async () => (await import('./run.js')).importTranslationsCommand));
};

const EXAMPLES = `
Examples:
  error-contracts translations import de.xlf
  error-contracts translations import de.xlf --write --by "Eva Beispiel"
  error-contracts translations import strings.xml --format android --locale de
`;

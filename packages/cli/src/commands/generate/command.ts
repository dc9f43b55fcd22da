import { Argument, Option } from 'commander';
import type { DefineCommand } from '../../command-line/define-command.js';
import { exitCodes } from '../../command-line/exit-codes.js';
import { catalogOption, diagnosticFormatOption, listOf } from '../../command-line/options.js';
import { CONFIG_FILE } from '../../config/config-file.js';
import { flagOf, type OwnedOption, targetOptions, targets } from './targets.js';

/** Defines `generate`. */
export const defineGenerate: DefineCommand = (root, actionOf) => {
  const command = root
    .command('generate')
    .description('Generate packages from a catalogue. A folder is written as a whole: other files are removed.')
    .addArgument(new Argument('[targets...]', 'what to generate (default: all that the config lists)').choices(targets))
    .addOption(catalogOption())
    .option('--out <folder>', 'the folder to write, for one target (default: that of the config)')
    .option('--watch', 'generate again after each change, until Ctrl-C')
    .option('--check', 'write nothing; end with 1 if a generated file is not what the catalogue makes')
    .addOption(diagnosticFormatOption())
    .option('--all', 'show every diagnostic, not only the first ones')
    .addHelpText('after', `${HELP}${exitCodes('the catalogue has errors, or --check found files that differ')}`)
    .action(actionOf(async () => (await import('./run.js')).generateCommand));
  for (const [name, option] of targetOptions) command.addOption(optionOfTargets(name, option));
};

function optionOfTargets(name: string, { targets: owners, ...option }: OwnedOption): Option {
  const { value, description, default: byDefault, values, several } = option;
  const without = byDefault === '' ? 'none' : `"${byDefault}"`;
  const known = several && values !== undefined ? `: ${values.join(', ')}` : '';
  const text = `${owners.join(', ')}: ${description}${known} (default: that of the config, or ${without})`;
  const defined = new Option(`${flagOf(name)} <${value}>`, text);
  if (values === undefined) return defined;
  return several ? defined.argParser(listOf(values)) : defined.choices([...values]);
}

const HELP = `
A folder to write holds nothing but generated files. If one target fails, nothing is written.

Examples:
  error-contracts generate
  error-contracts generate types validators
  error-contracts generate --watch
  error-contracts generate --check
  error-contracts generate types --catalog schemas/catalog.json --out src/errors/types

What the config, ${CONFIG_FILE}, lists:
  { "targets": { "types": { "out": "src/errors/types" }, "i18n": { "out": "src/errors/i18n" } } }
`;

import { createRequire } from 'node:module';
import { Argument, Command, Option } from 'commander';
import { type CheckOptions, checkCommand } from './commands/check/run.js';
import { addDiffCommand } from './commands/diff/command.js';
import { type ExplainOptions, explainCommand } from './commands/explain/run.js';
import { type GenerateOptions, generateCommand } from './commands/generate/run.js';
import { addImportCommand } from './commands/import/command.js';
import { type ReleaseOptions, releaseCommand } from './commands/release/run.js';
import { addEditCommands } from './edit-commands.js';
import { diagnosticFormats } from './report/diagnostic-formats.js';
import { targets } from './targets.js';

/** The command line `error-contracts`; `exit` receives the exit code of the command that ran. */
export function program(exit: (code: number) => void): Command {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
  const root = new Command('error-contracts')
    .description(
      'One catalogue of error codes: check and edit it, generate types, validators and messages from it, explain a code.',
    )
    .version(version)
    .showHelpAfterError('Run error-contracts --help to see what there is.')
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES);

  root
    .command('check')
    .description('Check a catalogue and its locales against every law of the contract.')
    .addOption(catalogOption())
    .addOption(formatOption())
    .option('--all', 'show every Problem, not only the first ones')
    .addHelpText('after', `${EXIT_CODES}.`)
    .action(async (options: CheckOptions) => exit(await checkCommand(options)));

  root
    .command('generate')
    .description('Generate a package from a catalogue. The folder is written wholly: strays are removed.')
    .addArgument(new Argument('<target>', 'what to generate').choices(targets))
    .addOption(catalogOption())
    .requiredOption('--out <folder>', 'the folder to write; it holds nothing but generated files')
    .option('--types <module>', 'validators: where to import the generated types from', '../types/index.js')
    .addOption(formatOption())
    .option('--all', 'show every Problem, not only the first ones')
    .addHelpText('after', `${EXIT_CODES}.`)
    .action(async (target: string, options: GenerateOptions) => exit(await generateCommand(target, options)));

  root
    .command('explain')
    .description('Say all there is to know about an error or a rule.')
    .argument('<error>', 'its code or its name, such as 2004 or USER_NOT_FOUND, or the name of a rule')
    .addOption(catalogOption())
    .option('--locale <tag>', 'the language to explain in (default: the language of the terminal)')
    .option('--json', 'print one JSON object')
    .addHelpText('after', `${EXIT_CODES}.`)
    .action(async (error: string, options: ExplainOptions) => exit(await explainCommand(error, options)));

  root
    .command('release')
    .description('Write what the catalogue promises into released.json beside it: what later changes are held against.')
    .argument('[version]', 'the version to release (default: that of the nearest package.json)')
    .addOption(catalogOption())
    .option('--dry-run', 'only say what would be written')
    .addOption(formatOption())
    .addHelpText('after', `${EXIT_CODES}.`)
    .action(async (version: string | undefined, options: ReleaseOptions) =>
      exit(await releaseCommand(version, options)),
    );
  addDiffCommand(root, { catalogOption, exit, exitCodes: EXIT_CODES });
  addEditCommands(root, { catalogOption, exit, exitCodes: EXIT_CODES });
  addImportCommand(root, { catalogOption, exit });

  for (const command of root.commands) command.exitOverride().showSuggestionAfterError();
  return root;
}

function catalogOption(): Option {
  return new Option('--catalog <file>', 'the catalogue (default: the nearest schemas/catalog.json or catalog.json)');
}

function formatOption(): Option {
  const option = new Option('--format <format>', 'how to report Problems');
  return option.choices(Object.keys(diagnosticFormats)).default('text');
}

const EXAMPLES = `
Examples:
  error-contracts check
  error-contracts generate types --catalog schemas/catalog.json --out src/errors/types
  error-contracts diff main
  error-contracts explain 2004 --locale en
  error-contracts explain USER_NOT_FOUND --json
  error-contracts import error-codes.md`;

const EXIT_CODES = `
Exit codes: 0 fine, 1 Problems were found, 2 wrong use, 70 a fault of error-contracts itself`;

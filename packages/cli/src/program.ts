import { Command, type OutputConfiguration } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { ActionOf, DefineCommand } from './command-line/define-command.js';
import { configOption } from './command-line/options.js';
import { refusingConfigs } from './command-line/refusing-configs.js';
import { commands } from './commands/index.js';
import { CONFIG_FILE } from './config/config-file.js';
import { colorsOf } from './terminal/colors.js';
import type { Output, Terminal } from './terminal/terminal.js';

/** Returns the command line `error-contracts` for some arguments; `exit` receives the exit code of the command that ran. */
export function program(args: readonly string[], terminal: Terminal, exit: (code: number) => void): Command {
  const root = new Command('error-contracts')
    .description(
      'One catalogue of error codes: check and edit it, generate types, validators and messages from it, explain a code.',
    )
    .version(manifest.version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(outputTo(terminal))
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES);
  const actionOf: ActionOf =
    (load) =>
    async (...args) => {
      const run = await load();
      exit(await refusingConfigs(terminal, args, () => run(terminal, ...args)));
    };
  for (const define of definitionsFor(args)) define(root, actionOf);
  addConfigOption(root);
  nameInHelp(root, root.name());
  return root;
}

/** Whatever finds the catalogue by itself finds it through the config. */
function addConfigOption(command: Command): void {
  if (command.options.some(({ long }) => long === '--catalog')) command.addOption(configOption());
  for (const below of command.commands) addConfigOption(below);
}

/** After a usage error, a command names its own help: that of the program has none of its options. */
function nameInHelp(command: Command, name: string): void {
  command.showHelpAfterError(`help: Run ${name} --help to see what there is.`);
  for (const below of command.commands) nameInHelp(below, `${name} ${below.name()}`);
}

/** A command that is named first is the only one that can run; the help and a misspelt name need all of them. */
function definitionsFor([name = '']: readonly string[]): readonly DefineCommand[] {
  const define = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return define === undefined ? Object.values(commands) : [define];
}

function outputTo(terminal: Terminal): OutputConfiguration {
  const widthOf = ({ isTTY, columns }: Output): number | undefined => (isTTY ? columns : undefined);
  return {
    writeOut: (text) => void terminal.stdout.write(text),
    writeErr: (text) => void terminal.stderr.write(text),
    getOutHelpWidth: () => widthOf(terminal.stdout) as number,
    getErrHelpWidth: () => widthOf(terminal.stderr) as number,
    getOutHasColors: () => colorsOf(terminal).isColorSupported,
    getErrHasColors: () => colorsOf({ env: terminal.env, stdout: terminal.stderr }).isColorSupported,
  };
}

const EXAMPLES = `
A command works on the catalogue that --catalog names, or that ${CONFIG_FILE} names (the nearest one, or
that of --config), or on the nearest schemas/catalog.json or catalog.json.

Examples:
  error-contracts check
  error-contracts generate
  error-contracts generate types --catalog schemas/catalog.json --out src/errors/types
  error-contracts diff main
  error-contracts explain 2004 --locale en
  error-contracts explain USER_NOT_FOUND --format json
  error-contracts import error-codes.md`;

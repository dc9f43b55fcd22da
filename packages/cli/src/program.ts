import { Command, type OutputConfiguration } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import type { ActionOf } from './command-line/define-command.js';
import { commands } from './commands/index.js';
import { colorsOf } from './terminal/colors.js';
import type { Output, Terminal } from './terminal/terminal.js';

/** Returns the command line `error-contracts`; `exit` receives the exit code of the command that ran. */
export function program(terminal: Terminal, exit: (code: number) => void): Command {
  const root = new Command('error-contracts')
    .description(
      'One catalogue of error codes: check and edit it, generate types, validators and messages from it, explain a code.',
    )
    .version(manifest.version)
    .showHelpAfterError('Run error-contracts --help to see what there is.')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(outputTo(terminal))
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES);
  const actionOf: ActionOf =
    (load) =>
    async (...args) => {
      const run = await load();
      exit(await run(terminal, ...args));
    };
  for (const define of commands) define(root, actionOf);
  return root;
}

function outputTo({ env, stdout, stderr }: Terminal): OutputConfiguration {
  const widthOf = ({ isTTY, columns }: Output): number | undefined => (isTTY ? columns : undefined);
  return {
    writeOut: (text) => void stdout.write(text),
    writeErr: (text) => void stderr.write(text),
    getOutHelpWidth: () => widthOf(stdout) as number,
    getErrHelpWidth: () => widthOf(stderr) as number,
    getOutHasColors: () => colorsOf({ env, stdout }).isColorSupported,
    getErrHasColors: () => colorsOf({ env, stdout: stderr }).isColorSupported,
  };
}

const EXAMPLES = `
Examples:
  error-contracts check
  error-contracts generate types --catalog schemas/catalog.json --out src/errors/types
  error-contracts diff main
  error-contracts explain 2004 --locale en
  error-contracts explain USER_NOT_FOUND --json
  error-contracts import error-codes.md`;

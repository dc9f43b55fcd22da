import { escapeForLog, escapeForTerminal } from '@error-contracts/runtime/text';
import { CommanderError } from 'commander';
import { program } from './program.js';
import { explainedError } from './terminal/explained-error.js';
import { Interrupted } from './terminal/interrupted.js';
import type { Terminal } from './terminal/terminal.js';
import { UsageError } from './terminal/usage-error.js';

/**
 * Runs the command line and resolves to the exit code: 0 fine, 1 the catalogue has errors, 2 usage error, 70 a bug in
 * error-contracts, 130 stopped.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  try {
    const exit = (code: number): void => {
      exitCode = code;
    };
    await program(args, terminal, exit).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its message already; help and version are no errors.
    if (error instanceof CommanderError) return commanderExit(error, terminal);
    if (error instanceof Interrupted) return interrupted(error, terminal);
    // What the system refuses anywhere is no bug.
    const explained = explainedError(error);
    if (!(explained instanceof UsageError)) return internalError(explained, terminal);
    terminal.stderr.write(`error: ${escapeForLog(explained.message)}\nhelp: ${escapeForLog(explained.help)}\n`);
    return 2;
  }
}

function commanderExit({ exitCode, code, message }: CommanderError, { stderr }: Terminal): number {
  // Many tools have that option. Here every format is a value of one option.
  if (code === 'commander.unknownOption' && message.includes("'--json'")) stderr.write('help: Write --format json.\n');
  return exitCode === 0 ? 0 : 2;
}

/** What a shell reports for a command that Ctrl-C stopped: 128 and the number of the signal. */
const INTERRUPTED = 130;

function interrupted({ message }: Interrupted, { stderr }: Terminal): number {
  stderr.write(`${message}\n`);
  return INTERRUPTED;
}

/** EX_SOFTWARE of sysexits: not 1, which says that the catalogue has errors. */
const INTERNAL_ERROR = 70;

function internalError(error: unknown, { env, stderr }: Terminal): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const details = env.DEBUG ? `${stack}` : 'help: Run it again with DEBUG=1 for the details, and report them.';
  const sentence = `This is a bug in error-contracts: ${message.replace(/\.$/, '')}.`;
  stderr.write(`error: ${escapeForLog(sentence)}\n${escapeForTerminal(details)}\n`);
  return INTERNAL_ERROR;
}

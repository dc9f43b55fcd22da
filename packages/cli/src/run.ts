import { CommanderError } from 'commander';
import { program } from './program.js';
import { visible } from './report/visible.js';
import { Interrupted } from './terminal/interrupted.js';
import { UsageError } from './terminal/usage-error.js';

/** Runs the command line; resolves to the exit code: 0 fine, 1 Problems, 2 wrong use, 70 a fault of ours, 130 stopped. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  try {
    await program((code) => {
      exitCode = code;
    }).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its message already; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Interrupted) return interrupted(error);
    if (!(error instanceof UsageError)) return internalError(error);
    process.stderr.write(`error: ${visible(error.message)}\n${visible(error.help)}\n`);
    return 2;
  }
}

/** What a shell says of a command that was stopped by Ctrl-C: 128 and the number of the signal. */
const INTERRUPTED = 130;

function interrupted({ message }: Interrupted): number {
  process.stderr.write(`${message}\n`);
  return INTERRUPTED;
}

/** EX_SOFTWARE of sysexits: not 1, which says that the catalogue is wrong. */
const INTERNAL_ERROR = 70;

function internalError(error: unknown): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const details = process.env.DEBUG ? `\n${stack}` : ' Run it again with DEBUG=1 for the details, and report them.';
  process.stderr.write(`error: This is a fault of error-contracts itself: ${message}.${details}\n`);
  return INTERNAL_ERROR;
}

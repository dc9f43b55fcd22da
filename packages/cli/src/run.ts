import { CommanderError } from 'commander';
import { program } from './program.js';
import { WrongUse } from './wrong-use.js';

/** Runs the command line; resolves to the exit code: 0 fine, 1 Problems, 2 wrong use. */
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
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`error: ${error.message}\n${error.mend}\n`);
    return 2;
  }
}

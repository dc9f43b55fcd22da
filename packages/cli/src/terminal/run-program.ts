import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { systemCode } from '@error-contracts/catalog/write';
import { escapeForTerminal } from '@error-contracts/runtime/text';
import { Interrupted } from './interrupted.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** What to run, and what it may cost. */
export interface ProgramRun {
  /** A line for the shell. It comes from the person who started the command, and never from data. */
  readonly command: string;
  /** What the program reads from standard input. */
  readonly input: string;
  readonly seconds: number;
}

/** In characters. Ten thousand texts have a tenth of it. */
const LARGEST_OUTPUT = 32_000_000;
/** What a program may say on standard error before the rest is left out. */
const LARGEST_STDERR = 64_000;

/**
 * Resolves to what a program printed. Its standard error goes to that of the command, without anything that a terminal
 * acts on. All that it started is stopped with it.
 *
 * @throws {UsageError} If it cannot be started, fails, takes too long or prints too much.
 * @throws {Interrupted} If a person stops the command.
 */
export async function runProgram({ command, input, seconds }: ProgramRun, terminal: Terminal): Promise<string> {
  const { cwd, env } = terminal;
  // A group of its own on POSIX, so that what the shell starts can be stopped too.
  const detached = process.platform !== 'win32';
  const child = spawn(command, { cwd, env: { ...env }, shell: true, stdio: 'pipe', detached, windowsHide: true });
  let failure: Error | undefined;
  const stop = (why: Error): void => {
    failure ??= why;
    killAll(child);
    // What has left the group, such as a daemon, may keep its ends open: nobody waits for that.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  };
  const timer = setTimeout(() => stop(tooSlow(seconds)), seconds * 1000);
  const interrupt = (): void => stop(new Interrupted());
  for (const signal of SIGNALS) process.once(signal, interrupt);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.length > LARGEST_OUTPUT) stop(tooMuch());
  });
  forwardErrors(child, terminal);
  // A program may end before it has read everything; then its exit code says what that means.
  child.stdin.on('error', () => {}).end(input);
  try {
    const [code, signal] = await ending(child);
    if (failure !== undefined) throw failure;
    if (code !== 0) throw failed(code, signal);
    return output;
  } finally {
    clearTimeout(timer);
    for (const name of SIGNALS) process.off(name, interrupt);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function ending(child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> {
  try {
    const [code, signal] = await once(child, 'close');
    return [code, signal];
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new UsageError(`The program cannot be started (${code}).`, 'Check the folder and the shell.');
  }
}

function forwardErrors({ stderr }: ChildProcess, terminal: Terminal): void {
  let printed = 0;
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (printed >= LARGEST_STDERR) return;
    printed += text.length;
    const isCut = printed >= LARGEST_STDERR;
    terminal.stderr.write(
      escapeForTerminal(text.replaceAll('\r\n', '\n')) + (isCut ? '\n… the rest is left out.\n' : ''),
    );
  });
}

function killAll(child: ChildProcess): void {
  const { pid } = child;
  try {
    if (pid !== undefined && process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch (error) {
    // It has ended by itself.
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

const NOTHING = 'Nothing was written.';

function tooSlow(seconds: number): UsageError {
  return new UsageError(`The program did not end within ${seconds} s. ${NOTHING}`, 'Give it more time with --timeout.');
}

function tooMuch(): UsageError {
  const message = `The program printed more than ${LARGEST_OUTPUT / 1e6} MB. ${NOTHING}`;
  return new UsageError(message, 'Make it print one line for each text, and all else to standard error.');
}

function failed(code: number | null, signal: NodeJS.Signals | null): UsageError {
  const how = code === null ? `was stopped by ${signal}` : `ended with code ${code}`;
  return new UsageError(
    `The program ${how}. ${NOTHING}`,
    'Its standard error, if any, is above. Correct it, and run the command again.',
  );
}

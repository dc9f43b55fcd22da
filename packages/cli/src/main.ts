import { run } from './run.js';
import type { Terminal } from './terminal/terminal.js';

/** The exit code if the system does not let the command work or print. */
const REFUSED = 2;

let isPrinted = true;
const code = await runIn(workingFolder());
process.exitCode = isPrinted ? code : REFUSED;

/** Node makes each stream when it is first read, which takes time: so nobody reads one too early. */
async function runIn(cwd: string | undefined): Promise<number> {
  if (cwd === undefined) {
    process.stderr.write('error: The working directory was deleted.\nhelp: Go to the folder of your project.\n');
    return REFUSED;
  }
  const terminal: Terminal = {
    cwd,
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return listenedTo(process.stdout);
    },
    get stderr() {
      return listenedTo(process.stderr);
    },
  };
  return await run(process.argv.slice(2), terminal);
}

/** Undefined if somebody has deleted it. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function listenedTo(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error', onOutputError) === 0) stream.on('error', onOutputError);
  return stream;
}

/** A full disk behind `error-contracts check > file`, for one. */
function onOutputError(this: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
  // Who reads may stop early: `error-contracts check | head`. The exit code stays what it is.
  if (error.code === 'EPIPE') return;
  if (isPrinted && this === process.stdout) {
    listenedTo(process.stderr).write(`error: The output cannot be written (${error.code}).\nhelp: Make room for it.\n`);
  }
  isPrinted = false;
  process.exitCode = REFUSED;
}

import { run } from './run.js';
import type { Terminal } from './terminal/terminal.js';

/** The terminal of this process. Node makes each stream when it is first read, which takes time: so nobody reads one too early. */
const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return withoutBrokenPipes(process.stdout);
  },
  get stderr() {
    return withoutBrokenPipes(process.stderr);
  },
};

process.exitCode = await run(process.argv.slice(2), terminal);

/** Who reads may stop early: `error-contracts check | head`. The exit code stays what it is. */
function withoutBrokenPipes(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error', ignoreBrokenPipe) === 0) stream.on('error', ignoreBrokenPipe);
  return stream;
}

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

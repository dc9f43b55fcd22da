import { run } from './run.js';
import { workingFolder } from './terminal/working-folder.js';

const { env, stdin, stdout, stderr } = process;

/** The exit code of a command whose output cannot be written. */
const NOT_WRITTEN = 2;

let isWritten = true;
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads may stop early: `error-contracts check | head`. The exit code stays what it is.
    if (error.code === 'EPIPE') return;
    if (isWritten && stream === stdout) stderr.write(`error: The output cannot be written (${error.code}).\n`);
    isWritten = false;
    process.exitCode = NOT_WRITTEN;
  });
}

const cwd = workingFolder();
const code = cwd === undefined ? cannotStart() : await run(process.argv.slice(2), { cwd, env, stdin, stdout, stderr });
process.exitCode = isWritten ? code : NOT_WRITTEN;

function cannotStart(): number {
  stderr.write('error: The working directory does not exist any more.\nhelp: Go to the folder of your project.\n');
  return 2;
}

#!/usr/bin/env node
import * as module from 'node:module';

// Node 22.8 and newer: what V8 compiled in an earlier run is read from the folder for temporary files.
module.enableCompileCache?.();
try {
  await import('../dist/main.js');
} catch (error) {
  // Node's loader does not always keep the code of the system. All else is a bug, and shows its stack.
  if (error?.syscall === undefined && !/too many open files/.test(error?.message)) throw error;
  process.stderr.write(
    `error: The command cannot be loaded (${error.code}).\nhelp: Allow more open files: ulimit -n 256.\n`,
  );
  process.exitCode = 2;
}

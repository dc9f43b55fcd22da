#!/usr/bin/env node
import * as module from 'node:module';

// Node 22.8 and newer: what V8 compiled in an earlier run is read from the folder for temporary files.
module.enableCompileCache?.();
try {
  await import('../dist/main.js');
} catch (error) {
  // The system lets no more files be open, for one. All else is a bug, and shows its stack.
  if (error?.syscall === undefined) throw error;
  process.stderr.write(`error: The command cannot be loaded (${error.code}).\nhelp: Free what the system is short of.\n`);
  process.exitCode = 2;
}

#!/usr/bin/env node
import * as module from 'node:module';

// Node 22.8 and newer: what V8 compiled in an earlier run is read from the folder for temporary files.
module.enableCompileCache?.();
await import('../dist/main.js');

#!/usr/bin/env node
// The same as `error-contracts init`, for `npm create error-contracts`.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const manifest = pathToFileURL(createRequire(import.meta.url).resolve('error-contracts/package.json'));
process.argv.splice(2, 0, 'init');
await import(new URL('bin/error-contracts.js', manifest).href);

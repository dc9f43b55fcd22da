#!/usr/bin/env node
// Run in a package after its own build: the same sources once more, as CommonJS with declarations, into dist/cjs.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
const outDir = join('dist', 'cjs');
const flags = ['--module', 'commonjs', '--moduleResolution', 'bundler', '--verbatimModuleSyntax', 'false'];

const { status, error } = spawnSync(
  process.execPath,
  [join(dirname(typescript), 'bin/tsc'), '--project', 'tsconfig.build.json', ...flags, '--outDir', outDir],
  { stdio: 'inherit' },
);
if (error) throw error;
// The package is of type "module": here, Node and TypeScript must read .js and .d.ts otherwise.
if (status === 0) writeFileSync(join(outDir, 'package.json'), '{ "type": "commonjs" }\n');
process.exitCode = status ?? 1;

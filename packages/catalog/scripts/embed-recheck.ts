// Makes recheck part of this package, in its pure JavaScript form. As a dependency it would bring along a Java archive
// and a binary of 50 MB, which nothing here runs.
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const recheck = dirname(createRequire(import.meta.url).resolve('recheck/package.json'));
const to = new URL(`../${process.argv[2]}/check/patterns/embedded/`, import.meta.url);

await mkdir(to, { recursive: true });
// The package is ESM, and recheck is CommonJS.
await cp(join(recheck, 'lib/browser.js'), new URL('recheck.cjs', to));
await cp(join(recheck, 'LICENSE'), new URL('recheck.LICENSE', to));

// npm run api: writes what each package exports to its folder `etc`; with --check it only says what has changed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { entryPoints, packageFolders } from './entry-points.ts';
import { reportsOf } from './reports-of.ts';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const { check: isCheck = false } = values;
/** Another folder than this repository is for the test. */
const [root = fileURLToPath(new URL('../../../', import.meta.url))] = positionals;
const draft = mkdtempSync(join(tmpdir(), 'error-contracts-api-'));
const changed: string[] = [];

try {
  for (const folder of packageFolders(root)) {
    const reports = reportsOf(join(root, folder), entryPoints(join(root, folder)), draft);
    const etc = join(root, folder, 'etc');
    const strays = existsSync(etc) ? readdirSync(etc).filter((name) => !reports.has(name)) : [];
    const differing = [...reports].filter(([name, text]) => textOf(join(etc, name)) !== text);
    changed.push(...[...strays, ...differing.map(([name]) => name)].map((name) => `${folder}/etc/${name}`));
    if (isCheck) continue;
    mkdirSync(etc, { recursive: true });
    for (const name of strays) rmSync(join(etc, name));
    for (const [name, text] of differing) writeFileSync(join(etc, name), text);
  }
} finally {
  rmSync(draft, { recursive: true, force: true });
}

for (const path of changed) process.stdout.write(`${isCheck ? 'changed' : 'written'}  ${path}\n`);
if (changed.length === 0) process.stdout.write('The public API is as its reports say.\n');
else if (isCheck) {
  process.stderr.write('The public API has changed. Run npm run api, read what git shows, and commit it.\n');
  process.exitCode = 1;
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

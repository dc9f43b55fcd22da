// npm run lock: brings every lock file up to date with the dependencies, complete for every platform.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { completeLockfile } from './complete-lockfile.ts';
import { lockedFolders } from './locked-folders.ts';

const root = new URL('../../../', import.meta.url);
// Whoever installs chooses the registry, so the lock file names none.
const flags = ['--package-lock-only', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund'];

for (const folder of lockedFolders) {
  const cwd = fileURLToPath(new URL(folder, root));
  const { status } = spawnSync('npm', ['install', ...flags], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  const { added, unpublished } = completeLockfile(new URL(`${folder}package-lock.json`, root));
  process.stdout.write(`${folder}package-lock.json: ${added.length} entries completed\n`);
  for (const name of unpublished)
    process.stdout.write(`  without integrity, as the registry does not have it: ${name}\n`);
}

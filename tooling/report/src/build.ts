// npm run build: turbo, then the table of what was made; or, after a wrong edit of the catalogue, what is wrong with it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { printWrongCatalog } from './print-wrong-catalog.ts';

const turbo = fileURLToPath(import.meta.resolve('turbo'));
const args = ['run', 'build', '--summarize', '--output-logs=errors-only', '--log-order=grouped'];
const { status } = spawnSync(process.execPath, [turbo, ...args, ...process.argv.slice(2)], { stdio: 'inherit' });
if (status === 0) {
  await import('./report.ts');
} else {
  process.exitCode = status ?? 1;
  if (status !== null) await printWrongCatalog();
}

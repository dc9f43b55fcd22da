// npm start: builds what is stale, then runs the service, which serves its pages too, until Ctrl-C.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { printWrongCatalog } from '@error-contracts/report/src/print-wrong-catalog.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const turbo = fileURLToPath(import.meta.resolve('turbo'));
const wanted = ['@error-contracts/api...', '@error-contracts/web...'].map((name) => `--filter=${name}`);

process.stdout.write('Building what has changed …\n');
const code = await build();
if (code === 0) {
  await import('@error-contracts/report/src/report.ts');
  // Its mailbox shows the codes that nobody sends on a developer's machine.
  process.env.DEVELOPMENT ??= '1';
  process.stdout.write('\nStarting; Ctrl-C stops it.\n');
  await import('@error-contracts/api/src/main.ts');
} else {
  process.exitCode = code;
}

/** Resolves to the exit code of the build; 130 if it was interrupted, as in a shell. */
async function build(): Promise<number> {
  const args = [turbo, 'run', 'build', ...wanted, '--summarize', '--output-logs=errors-only', '--log-order=grouped'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const report = text(child.stdout);
  const stop = stopper(child);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const [exitCode] = await once(child, 'exit');
  process.off('SIGINT', stop).off('SIGTERM', stop);
  if (stop.called()) return 130;
  if (exitCode !== 0) {
    process.stderr.write(await report);
    await printWrongCatalog();
  }
  return exitCode ?? 1;
}

/** Ends the build; a terminal tells it by itself, who kills this process alone does not. */
function stopper(child: ChildProcess): (() => void) & { called(): boolean } {
  let called = false;
  return Object.assign(
    () => {
      called = true;
      child.kill('SIGINT');
    },
    { called: () => called },
  );
}

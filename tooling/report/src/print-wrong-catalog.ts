import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { latestRunSummary, type TaskSummary } from './run-summary.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = fileURLToPath(new URL('../../../packages/cli/bin/error-contracts.js', import.meta.url));

/**
 * Says again why a task that generates code failed, with paths from the root, so that it stands last and can be clicked:
 * between it and the end of turbo's output are twenty lines of npm and turbo. It says nothing if another task failed.
 */
export async function printWrongCatalog(): Promise<void> {
  const { tasks } = await latestRunSummary();
  const failed = tasks.find(({ task, execution }) => task === 'generate' && (execution?.exitCode ?? 0) !== 0);
  const args = failed && generateArguments(failed);
  if (args === undefined) return;
  process.stdout.write('\n');
  spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
}

/** Returns the arguments of a script `error-contracts generate …` as they are at the root; undefined for another script. */
function generateArguments({ command: script, directory }: TaskSummary): readonly string[] | undefined {
  const [program, ...words] = script.split(' ');
  if (program !== 'error-contracts' || words[0] !== 'generate') return undefined;
  return words.map((word, index) => (isPath(words[index - 1]) ? posix.join(directory, word) : word));
}

function isPath(option = ''): boolean {
  return ['--catalog', '--config', '--out'].includes(option);
}

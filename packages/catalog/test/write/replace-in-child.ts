import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const MODULE = new URL('../../dist/write/index.js', import.meta.url).href;

/** A program that calls the built functions. It prints the code of the error, or "done". */
function program(body: string): string {
  return `
    import { readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
    import { dirname } from 'node:path';
    import { replaceFiles, withLock } from ${JSON.stringify(MODULE)};
    const args = process.argv.slice(1);
    try { ${body}; console.log('done'); } catch (error) { console.log(error.code ?? error.message); }`;
}

const NODE = ['--input-type=module', '--eval'];

/** The output of a program that a shell command runs as `"$@"`. */
export function runBelow(shell: string, body: string, ...args: readonly string[]): string {
  const command = [process.execPath, ...NODE, program(body), ...args];
  const { stdout, stderr } = spawnSync('sh', ['-c', shell, 'sh', ...command], { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

/** Runs a program that prints when it begins and never ends, and kills it after a while. */
export async function killAmid(body: string, milliseconds: number, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...NODE, program(body), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  const [, signal] = await once(child, 'exit');
  if (signal !== 'SIGKILL') throw new Error('The child ended before it was killed.');
}

/** Starts a program that never ends. It is killed a while after it has printed for the first time; then the number of points is known. */
export function startChild(
  body: string,
  ...args: readonly string[]
): { killedAfter(milliseconds: number): Promise<number> } {
  const child = spawn(process.execPath, [...NODE, program(body), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let points = 0;
  child.stdout.on('data', (data: Buffer) => {
    points += data.length;
  });
  return {
    async killedAfter(milliseconds) {
      const closed = once(child, 'close');
      await Promise.race([once(child.stdout, 'data'), new Promise((resolve) => setTimeout(resolve, 2000))]);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      child.kill('SIGKILL');
      const [, signal] = await closed;
      if (signal !== 'SIGKILL') throw new Error('The child ended before it was killed.');
      return points;
    },
  };
}

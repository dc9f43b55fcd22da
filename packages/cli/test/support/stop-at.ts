import { spawnSync } from 'node:child_process';
import { BIN, neutralEnvironment, type Ran } from './run-command.js';

/** What happens before the n-th call that changes something on the disk: the process is killed, or the call fails. */
export interface Stop {
  readonly at: number;
  /** The code of the error; absent to kill the process. */
  readonly fails?: string;
  /** True if all later calls fail as well. */
  readonly forever?: boolean;
}

/** Runs the real command in a process of its own, and stops it amid its writing. `isReached` is false if it made fewer calls. */
export function runStopped(args: readonly string[], cwd: string, stop: Stop): Ran & { readonly isReached: boolean } {
  const command = ['--import', `data:text/javascript,${encodeURIComponent(hook(stop))}`, BIN, ...args];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    encoding: 'utf8',
    env: neutralEnvironment(),
  });
  const isReached = signal === 'SIGKILL' || stderr.includes(REACHED);
  return { code: status, stdout, stderr: stderr.replace(REACHED, ''), isReached };
}

const REACHED = '(reached)\n';

/** The functions of node:fs that change something, and how to see from the arguments of a call that it does. */
const CHANGING = `{
  symlinkSync: () => true, unlinkSync: () => true, rmSync: () => true, renameSync: () => true, mkdirSync: () => true,
  rmdirSync: () => true, writeFileSync: () => true, fsyncSync: () => true, fchmodSync: () => true, fchownSync: () => true,
  openSync: (path, flags) => typeof flags === 'string' && flags !== 'r' && String(path).includes('error-contracts'),
}`;

function hook({ at, fails, forever = false }: Stop): string {
  const stop =
    fails === undefined
      ? `process.kill(process.pid, 'SIGKILL')`
      : `throw Object.assign(new Error('${fails}'), { code: '${fails}' })`;
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let calls = 0;
    for (const [name, changes] of Object.entries(${CHANGING})) {
      const original = fs[name];
      fs[name] = (...args) => {
        if (!changes(...args)) return original(...args);
        calls++;
        if (calls === ${at} && ${fails !== undefined}) fs.writeSync(2, '${REACHED.trim()}\\n');
        if (calls === ${at} || (${forever} && calls > ${at})) ${stop};
        return original(...args);
      };
    }
    syncBuiltinESMExports();`;
}

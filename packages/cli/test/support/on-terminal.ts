import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { BIN, neutralEnvironment } from './run-command.js';

/** What a person does at a terminal: waits until it shows something, then types. */
export type Step = readonly [shown: string, typed: string | (() => string)];

/** The keys that are not letters. */
export const keys = { enter: '\r', interrupt: '\u0003', eraseLine: '\u0015', no: 'n' } as const;

/** Runs the command on a real pseudo terminal of 100 columns; resolves to its exit code and to all that it showed. */
export async function runOnTerminal(
  args: readonly string[],
  cwd: string,
  steps: readonly Step[],
): Promise<{ readonly code: number | null; readonly shown: string }> {
  const env = { ...neutralEnvironment(), TERM: 'xterm-256color' };
  const terminal = spawn('script', scriptArguments([process.execPath, BIN, ...args]), { cwd, env });
  let shown = '';
  let seen = 0;
  terminal.stdout.on('data', (data) => {
    shown = stripVTControlCharacters(shown + data);
  });
  for (const [text, typed] of steps) {
    await until(
      terminal,
      () => shown.includes(text, seen),
      () => `It never showed "${text}":\n${shown}`,
    );
    seen = shown.indexOf(text, seen) + text.length;
    terminal.stdin.write(typeof typed === 'string' ? typed : typed());
  }
  if (terminal.exitCode === null) await once(terminal, 'exit');
  return { code: terminal.exitCode, shown };
}

/** util-linux and BSD name the options of `script` differently. */
function scriptArguments(command: readonly string[]): readonly string[] {
  const inShell = `stty cols 100 rows 40; exec ${command.map((word) => `'${word}'`).join(' ')}`;
  return process.platform === 'linux' ? ['-qec', inShell, '/dev/null'] : ['-q', '/dev/null', 'sh', '-c', inShell];
}

async function until(child: ChildProcess, isSo: () => boolean, otherwise: () => string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!isSo()) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill();
      throw new Error(otherwise());
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

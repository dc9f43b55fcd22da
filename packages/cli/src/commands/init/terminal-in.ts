import type { Terminal } from '../../terminal/terminal.js';

/** Returns the terminal with another working directory. No stream is made before somebody reads it. */
export function terminalIn(cwd: string, terminal: Terminal): Terminal {
  return {
    cwd,
    env: terminal.env,
    get stdin() {
      return terminal.stdin;
    },
    get stdout() {
      return terminal.stdout;
    },
    get stderr() {
      return terminal.stderr;
    },
  };
}

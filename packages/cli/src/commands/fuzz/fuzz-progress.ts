import type { Progress } from '@error-contracts/api-fuzz';
import { plural } from '../../report/quantities.js';
import type { Terminal } from '../../terminal/terminal.js';

/** In milliseconds between two changes of the line. */
const INTERVAL = 200;

/** A line on a terminal that says how far a fuzz is. */
export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

/** Returns the line on standard error; nothing is shown if that is no terminal. */
export function progressLine({ stderr }: Pick<Terminal, 'stderr'>, most: number): ProgressLine {
  let last = performance.now();
  let isShown = false;
  return {
    show({ requests, findings }) {
      if (!stderr.isTTY || performance.now() - last < INTERVAL) return;
      last = performance.now();
      isShown = true;
      stderr.write(`\r\u001b[K${requests} of at most ${plural(most, 'request')}, ${plural(findings, 'finding')}`);
    },
    clear() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}

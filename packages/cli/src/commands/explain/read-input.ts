import type { Input } from '../../terminal/terminal.js';

/** In bytes. What matters of a log stands in its last lines, and a person pastes less. */
const LARGEST = 1_000_000;

/** Resolves to the start of what somebody writes to standard input, and whether that is all of it. */
export async function readInput(stdin: Input): Promise<{ readonly text: string; readonly isWhole: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes.subarray(0, LARGEST - size));
    size += bytes.length;
    // The stream is closed, so that whoever writes to it ends too.
    if (size > LARGEST) break;
  }
  return { text: Buffer.concat(chunks).toString('utf8'), isWhole: size <= LARGEST };
}

// Loads a candidate in a process of its own and calls it once, to find out whether it never ends or overflows.
import type { Candidate } from './peers/peer.ts';

const [, , path = '', code] = process.argv;
try {
  const { guard }: Candidate = await import(path);
  const verdict = guard({ code: Number(code), message: 'Message.', data: null });
  process.stdout.write(verdict ? '' : 'it refuses a valid response');
} catch (error) {
  process.stdout.write(error instanceof RangeError ? 'the stack overflows' : String(error).slice(0, 120));
}

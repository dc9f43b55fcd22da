import type { Header } from '@error-contracts/api-fuzz';
import { UsageError } from '../../terminal/usage-error.js';
import type { FuzzFormat } from './fuzz-format.js';

/** The options of `fuzz`. */
export interface FuzzCommandOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly url: string;
  readonly openapi: string;
  readonly requests: number;
  readonly seconds: number;
  readonly timeout: number;
  readonly maxBody: number;
  readonly seed?: number;
  readonly header?: readonly string[];
  readonly secret?: readonly string[];
  readonly only?: string;
  readonly skip?: string;
  readonly allowFallback?: string | true;
  readonly allowHost?: readonly string[];
  readonly format: FuzzFormat;
}

/** In characters: a shorter text may be in any answer. */
const SHORTEST_SECRET = 4;
/** In bytes. */
const LARGEST_BODY = 100_000_000;

/**
 * Returns the headers and secrets of the options.
 *
 * @throws {UsageError} If an option has a value that cannot work.
 */
export function fuzzSettings(options: FuzzCommandOptions): { headers: readonly Header[]; secrets: readonly string[] } {
  const { requests, seconds, timeout, maxBody, header = [], secret = [] } = options;
  for (const [option, value] of Object.entries({
    '--requests': requests,
    '--seconds': seconds,
    '--timeout': timeout,
  })) {
    if (value === 0) throw new UsageError(`${option} is 0, so that nothing would be sent.`, 'Give a larger number.');
  }
  if (maxBody > LARGEST_BODY) {
    throw new UsageError(`--max-body is above ${LARGEST_BODY}.`, 'Give a smaller number of bytes.');
  }
  const short = secret.find((text) => text.length < SHORTEST_SECRET);
  if (short !== undefined) {
    throw new UsageError('A --secret has fewer than 4 characters, and any answer may have them.', 'Give a longer one.');
  }
  return { headers: header.map(headerOf), secrets: secret };
}

function headerOf(line: string): Header {
  const colon = line.indexOf(':');
  const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
  const isHeader = colon > 0 && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
  // The line may be a secret, so that no message repeats it.
  if (!isHeader) throw new UsageError('A --header is no header.', 'Write it as "name: value".');
  return [name, value];
}

/** Returns the words of a list with commas. */
export function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
}

import type { ContractEntry } from '@error-contracts/runtime/contract';
import { escapeForLog } from '@error-contracts/runtime/text';
import type { ContractError } from '../errors/contract-error.js';
import { describeThrown } from './describe-thrown.js';

/** An error that was answered, for the log of the server. */
export interface LogEntry {
  /** The level that the catalogue says; `error` if nobody expected what was thrown. */
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** The id that the response carries. */
  readonly id: string;
  /** The error of the catalogue that the response is for; `error.cause` is what it was made from. */
  readonly error: ContractError;
  /** What the catalogue says about it. Unlike the error, nobody who caught it can have changed that. */
  readonly entry: ContractEntry;
  /** What was thrown: the error itself, or a foreign error. Only the log may have the text of a foreign error. */
  readonly thrown: unknown;
  /** True if it is neither an error of the catalogue nor a request failure, and no mapping fits: probably a bug. */
  readonly unexpected: boolean;
  readonly method?: string | undefined;
  /** The path without its query, which may have secrets. */
  readonly path?: string | undefined;
}

/** Writes an entry to your log. If it returns a promise, the response does not wait for it. */
export type Log = (entry: LogEntry) => unknown;

/**
 * Writes warnings and errors to the console, so that a server without a logger loses nothing unexpected. Each entry is
 * one line, whatever the request and the thrown value have in them.
 */
export const consoleLog: Log = (entry) => {
  const { level, id, error, thrown, method, path } = entry;
  if (level !== 'warn' && level !== 'error') return;
  const names = error.errors?.map(({ name }) => name).join() ?? error.name;
  const facts = [names, id, method, path].filter(Boolean).map(inOneWord);
  try {
    // The format is constant, because the first argument of the console may have placeholders.
    // biome-ignore lint/suspicious/noConsole: a server without a logger has nothing else.
    console[level]('%s', [...facts, describeThrown(thrown, needsStack(entry))].join(' '));
  } catch {
    // The console itself fails. There is nothing left to report it to.
  }
};

/**
 * Returns whether a log needs the stack. It says where a bug is, and nobody looks for that if an error is expected. One
 * that the catalogue logs at `error` should not happen either.
 */
export function needsStack({ unexpected, level }: LogEntry): boolean {
  return unexpected || level === 'error';
}

const LONGEST_FACT = 1000;

/** Returns the text without spaces, so that a path cannot look like an id or a text. */
function inOneWord(fact: unknown): string {
  return escapeForLog(`${fact}`.slice(0, LONGEST_FACT)).replaceAll(' ', '\\u0020');
}

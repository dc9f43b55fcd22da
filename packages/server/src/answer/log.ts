import type { ContractError } from '../errors/contract-error.js';

/** An error that was answered, for the log of the server. */
export interface LogEntry {
  /** The level that the catalogue says; `error` if nobody expected what was thrown. */
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** The id that the response carries. */
  readonly id: string;
  /** The error of the catalogue that the response is for; `error.cause` is what it was made from. */
  readonly error: ContractError;
  /** What was thrown: the error itself, or a foreign error. Only the log may have the text of a foreign error. */
  readonly thrown: unknown;
  /** True if it is neither an error of the catalogue nor a request failure, and no mapping fits: probably a bug. */
  readonly unexpected: boolean;
  readonly method?: string | undefined;
  /** The path without its query, which may have secrets. */
  readonly path?: string | undefined;
}

/** Writes an entry to your log. */
export type Log = (entry: LogEntry) => void;

/** Writes warnings and errors to the console, so that a server without a logger loses nothing unexpected. */
export const consoleLog: Log = ({ level, id, error, thrown, method, path }) => {
  if (level !== 'warn' && level !== 'error') return;
  const facts = [error.name, id, method, path].filter(Boolean).join(' ');
  try {
    // biome-ignore lint/suspicious/noConsole: a server without a logger has nothing else.
    console[level](facts, thrown);
  } catch {
    // A proxy or a getter may throw when it is printed.
    // biome-ignore lint/suspicious/noConsole: a server without a logger has nothing else.
    console[level](facts, 'What was thrown cannot be printed.');
  }
};

import type { ContractError } from '../errors/contract-error.js';

/** What a server should keep of an error that it answered. */
export interface LogEntry {
  /** From the catalogue; `error` for what nobody expected. */
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** The id that the response carries. */
  readonly id: string;
  /** The error of the catalogue that was answered; `error.cause` is what it was made from. */
  readonly error: ContractError;
  /** What was thrown: the error itself, or something foreign with a text that only the log may have. */
  readonly thrown: unknown;
  /** True where neither the catalogue nor a rule nor a fault knows it: probably a bug. */
  readonly unexpected: boolean;
  readonly method?: string | undefined;
  /** Without query, which may hold secrets. */
  readonly path?: string | undefined;
}

/** Keeps an entry: give your logger. */
export type Log = (entry: LogEntry) => void;

/** Warnings and errors on the console: so that nothing unexpected is lost where no logger is given. */
export const consoleLog: Log = ({ level, id, error, thrown, method, path }) => {
  if (level !== 'warn' && level !== 'error') return;
  const facts = [error.name, id, method, path].filter(Boolean).join(' ');
  try {
    // biome-ignore lint/suspicious/noConsole: it is what a server without logger has.
    console[level](facts, thrown);
  } catch {
    // A proxy or a getter that throws when it is printed.
    // biome-ignore lint/suspicious/noConsole: as above.
    console[level](facts, 'What was thrown cannot be printed.');
  }
};

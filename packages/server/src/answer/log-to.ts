import { describeThrown } from './describe-thrown.js';
import type { Log, LogEntry } from './log.js';

/** The part of a logger such as pino that is needed here. */
export type Logger = Record<LogEntry['level'], (facts: object, text: string) => void>;

/** Returns a function that writes entries to a logger. */
export function logTo(logger: Logger): Log {
  return ({ level, thrown, error: { name, code }, id }) => {
    const facts = { error: name, code, errorId: id };
    try {
      logger[level]({ err: thrown, ...facts }, name);
    } catch {
      // The logger cannot read what was thrown: it is a proxy, or a getter fails.
      logger[level]({ err: describeThrown(thrown), ...facts }, name);
    }
  };
}

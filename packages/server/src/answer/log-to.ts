import { describeThrown } from './describe-thrown.js';
import { type Log, type LogEntry, needsStack } from './log.js';

/** The part of a logger such as pino that is needed here. */
export type Logger = Record<LogEntry['level'], (facts: object, text: string) => void>;

/** Returns a function that writes entries to a logger. */
export function logTo(logger: Logger): Log {
  return (entry) => {
    const { level, thrown, error, id } = entry;
    const { name, code } = error;
    const facts = { error: name, code, errorId: id };
    if (!needsStack(entry)) {
      // A logger prints the stack of an error. An unknown route throws nothing.
      logger[level](thrown === undefined ? facts : { ...facts, reason: describeThrown(thrown, false) }, name);
      return;
    }
    try {
      logger[level]({ err: thrown, ...facts }, name);
    } catch {
      // The logger cannot read what was thrown: it is a proxy, or a getter fails.
      logger[level]({ err: describeThrown(thrown, true), ...facts }, name);
    }
  };
}

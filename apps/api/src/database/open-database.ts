import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLTagStore } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { isDatabaseBusy } from './database-trouble.ts';
import { migrate } from './migrate.ts';

/** An open database. Statements are tagged templates, in which every value is a bound parameter. */
export interface Database {
  readonly sql: SQLTagStore;
  /**
   * Does all of the work or nothing. No other connection writes meanwhile. The work must not be asynchronous. Every
   * statement that writes belongs into a transaction: it waits for the lock of another process, and other requests go on.
   */
  transaction<Result>(work: () => Result): Promise<Result>;
  close(): void;
}

export interface DatabaseOptions {
  readonly path: string;
  readonly readOnly: boolean;
  /** How long a transaction waits for the lock of another process, in milliseconds. */
  readonly busyTimeout: number;
  readonly now: () => number;
}

/** How long to wait, in milliseconds, while another process creates or migrates the database: no request waits yet. */
const openTimeout = 10_000;
const pause = 5;

/** Opens the database at `path`; creates and migrates it if necessary. Throws if the database cannot be used. */
export function openDatabase(options: DatabaseOptions): Database {
  try {
    return open(options);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new Error(`The database ${options.path} cannot be used: ${reason}`, { cause });
  }
}

function open(options: DatabaseOptions): Database {
  if (!options.readOnly) mkdirSync(dirname(options.path), { recursive: true });
  const connection = new DatabaseSync(options.path, {
    readOnly: options.readOnly,
    timeout: openTimeout,
    enableForeignKeyConstraints: true,
  });
  if (!options.readOnly) {
    useWriteAheadLog(connection);
    // NORMAL, which many use with WAL, may lose an acknowledged write when the power fails.
    connection.exec('PRAGMA synchronous = FULL');
  }
  migrate(connection, options);
  // SQLite would wait in the only thread, in which no request could be answered meanwhile.
  connection.exec('PRAGMA busy_timeout = 0');
  return {
    sql: connection.createTagStore(),
    transaction: (work) => inTransaction(connection, options.busyTimeout, work),
    close: () => connection.close(),
  };
}

/** Turns on the write-ahead log. Tries again, because SQLite refuses at once if another process does the same. */
function useWriteAheadLog(connection: DatabaseSync): void {
  const deadline = Date.now() + openTimeout;
  for (;;) {
    try {
      connection.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isDatabaseBusy(error) || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

async function inTransaction<Result>(
  connection: DatabaseSync,
  busyTimeout: number,
  work: () => Result,
): Promise<Result> {
  const deadline = performance.now() + busyTimeout;
  for (;;) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      break;
    } catch (error) {
      if (!isDatabaseBusy(error) || performance.now() >= deadline) throw error;
    }
    await setTimeout(pause);
  }
  // Nothing is awaited from here on: another request must not use the connection within this transaction.
  return finish(connection, work);
}

function finish<Result>(connection: DatabaseSync, work: () => Result): Result {
  try {
    const result = work();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

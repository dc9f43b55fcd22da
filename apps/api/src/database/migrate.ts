import type { DatabaseSync } from 'node:sqlite';
import { attempts } from './migrations/attempts.ts';
import { consolePool } from './migrations/console-pool.ts';
import { earlierAttempts } from './migrations/earlier-attempts.ts';
import { identities } from './migrations/identities.ts';
import { tables } from './migrations/tables.ts';

/** Turns one version of the database into the next. A released migration never changes: add a new one at the end. */
export type Migration = (connection: DatabaseSync, now: number) => void;

const migrations: readonly Migration[] = [
  (connection) => connection.exec(tables),
  consolePool,
  (connection) => connection.exec(identities),
  (connection) => connection.exec(earlierAttempts),
  (connection) => connection.exec(attempts),
];

/** Migrates the database to the newest version, completely or not at all, also if two processes start at once. */
export function migrate(connection: DatabaseSync, options: { readonly readOnly: boolean; now(): number }): void {
  if (versionOf(connection) === migrations.length) return;
  if (options.readOnly)
    throw new Error('The database has another version and is read-only. Start the service once with write access.');
  connection.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(connection);
    if (version > migrations.length) {
      throw new Error(
        `The database has version ${version}, this program knows ${migrations.length}. Start a newer program.`,
      );
    }
    for (const migration of migrations.slice(version)) migration(connection, options.now());
    connection.exec(`PRAGMA user_version = ${migrations.length}`);
    connection.exec('COMMIT');
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA user_version').get()?.user_version);
}

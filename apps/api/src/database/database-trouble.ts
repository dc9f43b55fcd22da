const busy = 5; // SQLITE_BUSY

/** Result codes of SQLite with a cause outside the program: other connections, the disk, permissions. */
const passing: ReadonlySet<number> = new Set([
  busy,
  6, // SQLITE_LOCKED
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  13, // SQLITE_FULL
  14, // SQLITE_CANTOPEN
]);

/** Returns true if the database is not available for now; false if a statement is wrong, which is a bug. */
export function isDatabaseTrouble(thrown: unknown): boolean {
  return passing.has(resultCodeOf(thrown));
}

/** Returns true if another connection has the lock. */
export function isDatabaseBusy(thrown: unknown): boolean {
  return resultCodeOf(thrown) === busy;
}

function resultCodeOf(thrown: unknown): number {
  // The lowest byte is the code, the other bytes are its variant.
  return thrown instanceof Error && 'errcode' in thrown ? Number(thrown.errcode) & 0xff : Number.NaN;
}

const busy = 5; // SQLITE_BUSY

/** Result codes of SQLite that come and go with what surrounds it: other connections, the disk, permissions. */
const passing: ReadonlySet<number> = new Set([
  busy,
  6, // SQLITE_LOCKED
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  13, // SQLITE_FULL
  14, // SQLITE_CANTOPEN
]);

/** True where the database could not do its work for now; false where a statement is wrong, which is a bug. */
export function isDatabaseTrouble(thrown: unknown): boolean {
  return passing.has(resultCodeOf(thrown));
}

/** True where another connection has the lock. */
export function isDatabaseBusy(thrown: unknown): boolean {
  return resultCodeOf(thrown) === busy;
}

function resultCodeOf(thrown: unknown): number {
  // The lower byte is the code, the others its variant.
  return thrown instanceof Error && 'errcode' in thrown ? Number(thrown.errcode) & 0xff : Number.NaN;
}

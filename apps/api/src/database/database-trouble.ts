/** Result codes of SQLite that come and go with what surrounds it: other connections, the disk, permissions. */
const passing: ReadonlySet<number> = new Set([
  5, // SQLITE_BUSY
  6, // SQLITE_LOCKED
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  13, // SQLITE_FULL
  14, // SQLITE_CANTOPEN
]);

/** True where the database could not do its work for now; false where a statement is wrong, which is a bug. */
export function isDatabaseTrouble(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !('errcode' in thrown)) return false;
  // The lower byte is the code, the others its variant.
  return passing.has(Number(thrown.errcode) & 0xff);
}

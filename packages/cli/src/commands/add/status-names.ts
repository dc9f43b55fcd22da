import { STATUS_CODES } from 'node:http';

/** The HTTP statuses that an error may have, with their names, ascending. */
export const statusNames: ReadonlyMap<number, string> = new Map(
  Object.entries(STATUS_CODES).flatMap(([code, name]) =>
    Number(code) >= 400 && name !== undefined ? [[Number(code), name] as const] : [],
  ),
);

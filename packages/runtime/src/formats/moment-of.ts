const DATE_TIME =
  /^\d{4}-\d\d-(\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Returns the milliseconds since 1970 of an RFC 3339 date-time; NaN if it is none. `Date.parse` alone also takes
 * 30 February, years of six digits and texts in English.
 */
export function momentOf(value: string): number {
  const text = value.toUpperCase();
  const [, day, , second] = DATE_TIME.exec(text) ?? [];
  if (Number(day) !== new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate()) return Number.NaN;
  // A leap second, which Date does not know, is shown as the second before it.
  return Date.parse(second === '60' ? `${text.slice(0, 17)}59${text.slice(19)}` : text);
}

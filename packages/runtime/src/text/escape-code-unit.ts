/** Returns a UTF-16 code unit as JavaScript and JSON escape it: `\u202e`. */
export function escapeCodeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

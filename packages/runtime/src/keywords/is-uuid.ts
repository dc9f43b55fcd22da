/** Returns whether a text is a UUID of RFC 4122, in small or capital letters. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** Returns the body of a text: its JSON, or the text itself if it is none. */
export function parsedBody(
  text: string,
  headers: { readonly [name: string]: string },
): { readonly body: unknown; readonly text: string } {
  if (text === '') return { body: undefined, text };
  // What looks like JSON is read as such whatever its type says, so that a wrong type is not the only difference found.
  if (!isJsonType(headers['content-type']) && !/^\s*[[{]/.test(text)) return { body: text, text };
  try {
    return { body: JSON.parse(text), text };
  } catch {
    return { body: text, text };
  }
}

/** Returns whether a media type is JSON: `application/problem+json` too. */
export function isJsonType(type: string | undefined): boolean {
  const essence = essenceOf(type);
  return essence === 'application/json' || essence === 'text/json' || /^[\w.-]+\/[\w.+-]+\+json$/.test(essence);
}

/** Returns a media type without its parameters. */
export function essenceOf(type = ''): string {
  return type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

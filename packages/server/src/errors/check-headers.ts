/**
 * Returns the headers, frozen and with names in lower case.
 *
 * @throws TypeError if a header cannot be sent.
 */
export function checkHeaders(
  error: string,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Node and Fetch refuse most of these too, but only while the response is written: the client would get none.
    if (!isSendable(name, value) || HEADERS_OF_THE_BODY.has(name.toLowerCase())) {
      throw new TypeError(`${error} was given the header ${JSON.stringify(name)}, which cannot be sent as it is.`);
    }
    checked[name.toLowerCase()] = value;
  }
  return Object.freeze(checked);
}

/** Only the code that writes the body knows their values. */
const HEADERS_OF_THE_BODY: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

/** Returns whether HTTP allows a header with this name and value. */
export function isSendable(name: string, value: unknown): boolean {
  return (
    /^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}

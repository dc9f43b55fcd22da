/** The headers, frozen, names in lower case. @throws TypeError where one could not be sent. */
export function checkHeaders(
  error: string,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Node and Fetch refuse most of these too, but in the midst of answering: then nothing would be answered.
    if (!isSendable(name, value) || OF_THE_BODY.has(name.toLowerCase())) {
      throw new TypeError(`${error} was given the header ${JSON.stringify(name)}, which cannot be sent as it is.`);
    }
    checked[name.toLowerCase()] = value;
  }
  return Object.freeze(checked);
}

/** What only whoever writes the body can know. */
const OF_THE_BODY: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'transfer-encoding']);

/** Whether HTTP lets a header have this name and value. */
export function isSendable(name: string, value: unknown): boolean {
  return (
    /^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
  );
}

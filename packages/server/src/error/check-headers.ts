/** The headers themselves, once they are known to be sendable. @throws TypeError where one could not be sent. */
export function checkHeaders(
  name: string,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const [header, value] of Object.entries(headers)) {
    // Node and Fetch refuse these too, but in the midst of answering: then nothing would be answered.
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(header) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(`${value}`)) {
      throw new TypeError(`${name} was given the header ${JSON.stringify(header)}, which cannot be sent as it is.`);
    }
  }
  return Object.freeze({ ...headers });
}

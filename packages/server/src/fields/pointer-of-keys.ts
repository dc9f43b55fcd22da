/** A longer pointer is no field of a form: it has names that a stranger made up. */
const LONGEST = 1000;

/** Returns the JSON Pointer (RFC 6901) to the value that keys lead to; undefined if it is too long. */
export function pointerOfKeys(keys: readonly unknown[]): string | undefined {
  let pointer = '';
  for (const key of keys) {
    const step = typeof key === 'symbol' ? (key.description ?? '') : String(key);
    if (pointer.length + step.length > LONGEST) return undefined;
    pointer += `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return pointer.length > LONGEST ? undefined : pointer;
}

/** Returns whether the value is an Error or a DOMException of any realm. */
export function isError(value: object): boolean {
  return value instanceof Error || /^\[object (Error|DOMException)\]$/.test(Object.prototype.toString.call(value));
}

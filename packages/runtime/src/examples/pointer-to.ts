/** Returns the JSON Pointer to a member or an element of the value at a JSON Pointer. */
export function pointerTo(pointer: string, step: string): string {
  return `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Returns the steps of a JSON Pointer (RFC 6901), or undefined if it is malformed. */
export function stepsOf(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns the JSON Pointer with these steps. */
export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Returns a place as a JSON Pointer: a place that does not begin with `/` is the name of a property of the body. */
export function pointerOfPlace(place: string): string {
  return place === '' || place.startsWith('/') ? place : pointerOf([place]);
}

/** Returns a JSON Pointer in its shortest form as a place: `/code` is `code`, and `/error/code` stays. */
export function placeOfPointer(pointer: string): string {
  const [first, ...others] = stepsOf(pointer) ?? [];
  return first === undefined || first === '' || first.startsWith('/') || others.length > 0 ? pointer : first;
}

/** Returns whether a step is an index of an array. */
export function isIndex(step: string): boolean {
  return /^(0|[1-9]\d*)$/.test(step);
}

/** Returns the JSON pointer to a place of a body. */
export function pointerOf(place: string): string {
  return place === '' || place.startsWith('/') ? place : `/${place.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Returns the value at a JSON pointer; undefined if there is none. */
export function valueAt(body: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (of, step) =>
      typeof of === 'object' && of !== null && Object.hasOwn(of, step)
        ? (of as { readonly [name: string]: unknown })[step]
        : undefined,
    body,
  );
}

/** Returns a copy of a body with another value at a JSON pointer that leads somewhere. */
export function withValueAt(body: unknown, pointer: string, value: unknown): unknown {
  const replace = (of: unknown, [step, ...rest]: readonly string[]): unknown => {
    if (step === undefined) return value;
    const inner = replace(valueAt(of, `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`), rest);
    return Array.isArray(of) ? of.with(Number(step), inner) : { ...(of as object), [step]: inner };
  };
  return replace(body, stepsOf(pointer));
}

function stepsOf(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The type of a parameter; `object` is a list. With `?` it has a default and may be absent. */
export type ParameterType = `${'string' | 'integer' | 'number' | 'boolean' | 'object'}${'' | '?'}`;

/** The parameters that the messages of one error show. */
export interface ParameterTypes {
  readonly [name: string]: ParameterType;
}

/**
 * Returns the parameters as plain values, or undefined if the data do not fit. The data may be anything: each own
 * property is read once, and a getter that throws does not fit.
 */
export function fitData(types: ParameterTypes, data: unknown): object | undefined {
  try {
    const given: unknown = data ?? {};
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    const values: Record<string, unknown> = Object.create(null);
    for (const [name, type] of Object.entries(types)) {
      const value = Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
      if (value === undefined ? !type.endsWith('?') : !fits(value, type)) return undefined;
      values[name] = value;
    }
    return values;
  } catch {
    return undefined;
  }
}

function fits(value: unknown, type: ParameterType): boolean {
  if (type.startsWith('integer')) return Number.isSafeInteger(value);
  return type.startsWith('number') ? Number.isFinite(value) : type.startsWith(typeof value);
}

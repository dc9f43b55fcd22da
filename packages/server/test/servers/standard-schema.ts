interface Named {
  readonly name: string;
}

/** A schema of any library: it wants an object with a `name`. */
export const named = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value: unknown) =>
      typeof value === 'object' && value !== null && 'name' in value
        ? { value: value as Named }
        : { issues: [{ message: 'required', path: ['name'] }] },
  },
} as const;

/** A JSON Schema as the generated `error-response.schema.json` has it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Returns whether a value is a JSON Schema that is an object. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the schemas in a list of them. */
export function schemasIn(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

/** Returns the members of an object's schema, and whether an object may lack each. */
export function membersOf(
  schema: Schema,
): readonly { readonly name: string; readonly schema: Schema; readonly isOptional: boolean }[] {
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(isSchema(schema.properties) ? schema.properties : {}).map(([name, member]) => ({
    name,
    schema: isSchema(member) ? member : {},
    isOptional: !required.includes(name),
  }));
}

/** Returns the schema of a value that may also be null; undefined if the schema is of another kind. */
export function nullableIn({ anyOf }: Schema): Schema | undefined {
  const [first, second, third] = schemasIn(anyOf);
  return third === undefined && second?.type === 'null' ? first : undefined;
}

/** An element that is found by its constants. */
export interface MarkedElement {
  /** Accepts whatever has the constants. */
  readonly marker: Schema;
  readonly schema: Schema;
  readonly isOptional: boolean;
}

/** Returns the elements of an array that are found by their constants; none for any other array. */
export function markedElementsOf(schema: Schema): readonly MarkedElement[] {
  return [schema, ...schemasIn(schema.allOf)].flatMap(({ contains, minContains, items }) => {
    const element = isSchema(items) ? schemasIn(items.anyOf)[1] : undefined;
    return isSchema(contains) && element !== undefined
      ? [{ marker: contains, schema: element, isOptional: minContains === 0 }]
      : [];
  });
}

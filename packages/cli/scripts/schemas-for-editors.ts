type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/**
 * Returns a JSON Schema that means the same and that editors show better. VS Code takes the description and the examples of
 * what `$ref` names, not those beside it. So such a reference is replaced by what it names, and what stands beside it wins.
 */
export function schemaForEditors(schema: JsonObject): JsonObject {
  return withSnippets(inlined(schema, schema) as JsonObject);
}

function inlined(value: Json, root: JsonObject): Json {
  if (Array.isArray(value)) return value.map((one) => inlined(one, root));
  if (!isObject(value)) return value;
  const { $ref, ...beside } = value;
  const found = typeof $ref === 'string' && Object.keys(beside).length > 0 ? named($ref, root) : undefined;
  // What refers to itself stays a reference.
  const own =
    found === undefined || JSON.stringify(found).includes(JSON.stringify($ref)) ? value : { ...found, ...beside };
  return Object.fromEntries(Object.entries(own).map(([key, one]) => [key, inlined(one, root)]));
}

function named(reference: string, root: JsonObject): JsonObject | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let value: Json | undefined = root;
  for (const step of reference.slice(2).split('/')) value = isObject(value) ? value[step] : undefined;
  return isObject(value) ? value : undefined;
}

/** A place of a snippet that a person fills. */
const place = (number: number, text: string): string => `\${${number}:${text}}`;

/** What VS Code offers after the name of a new error. */
const NEW_ERROR: JsonObject = {
  label: 'New error',
  description: 'All that an error needs. `error-contracts add` finds its code as well.',
  body: {
    code: `^${place(1, '1003')}`,
    message: place(2, 'Your card has expired.'),
    status: `^${place(3, '402')}`,
    domain: place(4, 'payment'),
  },
};

function withSnippets(schema: JsonObject): JsonObject {
  const { $defs } = schema;
  if (!isObject($defs) || !isObject($defs.error)) return schema;
  return { ...schema, $defs: { ...$defs, error: { ...$defs.error, defaultSnippets: [NEW_ERROR] } } };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

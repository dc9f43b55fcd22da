import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { expression } from '../kit/expression.js';
import { formatGuard } from './condition-codes.js';

/** Schemas that ajv compiles well, and the code of what they refer to. */
export interface SplitSchemas {
  /** By the name of the guard. `isAmong` and `isAcceptedBy` name what is in the code, `isTextFor` a function. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
  readonly code: string;
  /** The functions of keywords that the schemas name. */
  readonly functions: ReadonlySet<string>;
}

// ajv chains the values of an enum with `||` and nests the properties of an object in each other. Thousands of either
// overflow its stack, and V8 does not optimise such a function.
export const MOST_VALUES = 200;
const MOST_PROPERTIES = 100;

/**
 * Takes large enums and large objects out of schemas: a set and a table of guards replace them. Functions of the runtime
 * replace the keywords that ajv does not know or understands in another way.
 */
export function splitSchemas(whole: ReadonlyMap<string, JsonObject>): SplitSchemas {
  const schemas = new Map<string, JsonObject>();
  const names = new Map<string, string>();
  const lines: string[] = [];
  const functions = new Set<string>();
  for (const [name, schema] of whole) schemas.set(name, small(schema).schema);
  return { schemas, code: lines.join('\n'), functions };

  /** Returns a schema without its large parts, and how many properties it has left. */
  function small(whole: JsonObject): { readonly schema: JsonObject; readonly size: number } {
    const schema = withSet(withFunctions(whole));
    if (isJsonObject(schema.items)) {
      const items = small(schema.items);
      return { schema: { ...schema, items: items.schema }, size: items.size };
    }
    if (!isJsonObject(schema.properties)) return { schema, size: 0 };
    const parts = Object.entries(schema.properties).map(([name, part]) => [name, small(part as JsonObject)] as const);
    const size = parts.reduce((sum, [, part]) => sum + part.size, parts.length);
    const properties = Object.fromEntries(parts.map(([name, part]) => [name, part.schema]));
    const object = { ...schema, properties };
    return size > MOST_PROPERTIES ? { schema: { isAcceptedBy: guardOf(object) }, size: 0 } : { schema: object, size };
  }

  function withFunctions(schema: JsonObject): JsonObject {
    const { format, ...others } = schema;
    if (typeof format !== 'string') return schema;
    const name = formatGuard(format);
    functions.add(name);
    return { ...others, isTextFor: name };
  }

  function withSet(schema: JsonObject): JsonObject {
    const { enum: values, ...others } = schema;
    if (!Array.isArray(values) || values.length <= MOST_VALUES) return schema;
    return {
      ...others,
      isAmong: declared('values', values, (name) => `const ${name} = new Set(${expression(values)});`),
    };
  }

  /** Declares the guard of a large object. It accepts what ajv would accept. Returns its name. */
  function guardOf(schema: JsonObject & { readonly properties: JsonObject }): string {
    const { properties, required = [], additionalProperties } = schema;
    return declared('acceptsObject', schema, (name) => {
      const rows = Object.entries(properties).map(
        ([key, part]) => `[${expression(key)}, ${partOf(part as JsonObject)}]`,
      );
      return `const parts_${name} = new Map([${rows.join(', ')}]);
const required_${name} = ${expression(required)};
export function ${name}(data){
if(!data || typeof data != "object" || Array.isArray(data)) return false;
${additionalProperties === false ? `for(const key in data) if(!parts_${name}.has(key)) return false;\n` : ''}for(const key of required_${name}) if(data[key] === undefined) return false;
for(const [key, accepts] of parts_${name}){
const value = data[key];
if(value !== undefined && !accepts(value)) return false;
}
return true;
}`;
    });
  }

  /** Returns the name of the guard of a property. Properties with one schema share it. */
  function partOf(schema: JsonObject): string {
    if (typeof schema.isAcceptedBy === 'string') return schema.isAcceptedBy;
    return declared('acceptsPart', schema, (name) => {
      schemas.set(name, schema);
      return '';
    });
  }

  function declared(kind: string, value: Json, codeOf: (name: string) => string): string {
    const key = `${kind} ${JSON.stringify(value)}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `${kind}${names.size}`;
    names.set(key, name);
    const code = codeOf(name);
    if (code !== '') lines.push(code);
    return name;
  }
}

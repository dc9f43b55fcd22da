import type { Json, JsonObject } from '@error-contracts/catalog';
import { expression, literal } from '../kit/literal.js';

/** Checks of the runtime as constants, each distinct one once. */
export interface CheckDeclarations {
  /** The check of a schema as an expression. */
  checkOf(schema: JsonObject): string;
  /** The body that checks the properties of an object called `value`. */
  bodyOf(properties: { readonly [name: string]: Json }, required: readonly string[]): string;
  /** The declarations so far, each after what it refers to. */
  lines(): readonly string[];
  /** What they import from the runtime. */
  imports(): readonly string[];
}

/** An empty set of checks, which grows with what is asked of it. */
export function checkDeclarations(): CheckDeclarations {
  const names = new Map<string, string>();
  const imports = new Set<string>();
  return {
    checkOf,
    bodyOf,
    lines: () => [...names].map(([check, name]) => `const ${name}: Check = /* @__PURE__ */ ${check};`),
    imports: () => [...imports].sort(),
  };

  function nameOf(schema: JsonObject): string {
    const check = checkOf(schema);
    const name = names.get(check) ?? `check${names.size}`;
    names.set(check, name);
    return name;
  }

  function checkOf(schema: JsonObject): string {
    const { type, enum: values, pattern } = schema;
    if (Array.isArray(type)) return call('nullable', [checkOf({ ...schema, type: 'object' })]);
    let check = typeCheck(String(type), schema);
    if (typeof pattern === 'string') check = call('matching', [check, `new RegExp(${literal(pattern)}, 'u')`]);
    return Array.isArray(values) ? call('oneOf', [check, expression(values)]) : check;
  }

  function typeCheck(type: string, schema: JsonObject): string {
    const { items, properties, required } = schema;
    if (type === 'array') return call(type, [nameOf(items as JsonObject), ...limitsOf(schema)]);
    if (type !== 'object') return call(type, limitsOf(schema));
    const inside = (properties ?? {}) as JsonObject;
    const body = bodyOf(inside, (required ?? []) as readonly string[]);
    return call(type, [expression(Object.keys(inside)), `(issues, value, at) => {\n${body}\n}`]);
  }

  function bodyOf(properties: { readonly [name: string]: Json }, required: readonly string[]): string {
    const statements = Object.entries(properties).map(([name, schema]) => {
      const read = `value[${literal(name)}]`;
      const check = `${nameOf(schema as JsonObject)}(issues, ${read}, at, ${literal(name)});`;
      return required.includes(name) ? `  ${check}` : `  if (${read} !== undefined) ${check}`;
    });
    return statements.join('\n');
  }

  function call(name: string, parameters: readonly string[]): string {
    imports.add(name);
    return `${name}(${parameters.join(', ')})`;
  }
}

/** The limits but those of JSON itself, which the check of an integer knows. */
function limitsOf(schema: JsonObject): string[] {
  const limits = Object.entries(schema).filter(
    ([keyword, limit]) => /^(min|max)/.test(keyword) && Math.abs(Number(limit)) !== Number.MAX_SAFE_INTEGER,
  );
  return limits.length === 0 ? [] : [expression(Object.fromEntries(limits))];
}

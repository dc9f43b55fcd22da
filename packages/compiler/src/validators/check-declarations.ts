import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { isHeldError } from '../wire/held-errors.js';
import { conditionCodes, keywordImports } from './condition-codes.js';
import { HELD_CHECK } from './held-code.js';
import { pointerStep } from './pointer-step.js';
import { MOST_VALUES } from './split-schemas.js';

// TypeScript refuses functions with thousands of conditions: TS2563.
const MOST_STATEMENTS = 200;

/** Declares checks of the runtime as constants, each distinct check once. */
export interface CheckDeclarations {
  /** Returns the check of a schema as an expression. */
  checkOf(schema: JsonObject): string;
  /** Returns the name of the constant that is the check of a schema. */
  nameOf(schema: JsonObject): string;
  /** Returns the statements that check the properties of an object called `value`. */
  bodyOf(properties: { readonly [name: string]: Json }, required: readonly string[]): string;
  /** Returns the declarations so far, each after those that it uses. */
  lines(): readonly string[];
  /** Returns the names that they import from the runtime's `validation`. */
  imports(): readonly string[];
  /** Returns the line that imports the functions of keywords from the runtime; none if no schema needs one. */
  keywordImports(): readonly string[];
}

/** Returns an empty set of checks. Each call of `checkOf` and `bodyOf` adds those that it needs. */
export function checkDeclarations(): CheckDeclarations {
  const names = new Map<string, string>();
  const declarations: string[] = [];
  const imports = new Set<string>();
  const keywords = new Set<string>();
  return {
    checkOf,
    nameOf,
    bodyOf,
    lines: () => declarations,
    imports: () => [...imports].sort(),
    keywordImports: () => keywordImports(keywords),
  };

  function nameOf(schema: JsonObject): string {
    if (isHeldError(schema)) return HELD_CHECK;
    const check = checkOf(schema);
    return declared('check', check, (name) => `const ${name}: Check = /* @__PURE__ */ ${check};`);
  }

  function declared(kind: string, code: string, declaration: (name: string) => string): string {
    const known = names.get(code);
    if (known !== undefined) return known;
    const name = `${kind}${names.size}`;
    names.set(code, name);
    declarations.push(declaration(name));
    return name;
  }

  function checkOf(schema: JsonObject): string {
    if (isHeldError(schema)) return HELD_CHECK;
    const { type, enum: values, pattern } = schema;
    if (Array.isArray(type)) return call('nullable', [checkOf({ ...schema, type: 'object' })]);
    let check = type === undefined ? imported('anything') : typeCheck(String(type), schema);
    if (typeof pattern === 'string') check = call('matching', [check, `new RegExp(${literal(pattern)}, 'u')`]);
    for (const { rule, expected, code } of conditionCodes(schema, keywords)) {
      check = call('also', [check, literal(rule), literal(expected), code]);
    }
    if (!Array.isArray(values)) return check;
    return call(values.length > MOST_VALUES ? 'oneOfMany' : 'oneOf', [check, expression(values)]);
  }

  function typeCheck(type: string, schema: JsonObject): string {
    const { items, properties, required, additionalProperties } = schema;
    if (type === 'array') return call(type, [nameOf(items as JsonObject), ...limitsOf(schema)]);
    if (type !== 'object') return call(type, limitsOf(schema));
    const inside = (properties ?? {}) as JsonObject;
    const body = bodyOf(inside, (required ?? []) as readonly string[]);
    if (additionalProperties === true)
      return call('openObject', [`(${body === '' ? '' : 'issues, value, at'}) => {\n${body}\n}`]);
    return call(type, [expression(Object.keys(inside)), `(issues, value, at) => {\n${body}\n}`]);
  }

  function bodyOf(properties: { readonly [name: string]: Json }, required: readonly string[]): string {
    const needed = new Set(required);
    const entries = Object.entries(properties).filter(([name, schema]) => needed.has(name) || !isAnything(schema));
    if (entries.length > MOST_STATEMENTS) return loopOver(entries, needed);
    const statements = entries.map(([name, schema]) => {
      const read = `value[${literal(name)}]`;
      const check = `${nameOf(schema as JsonObject)}(issues, ${read}, at, ${literal(pointerStep(name))});`;
      return needed.has(name) ? `  ${check}` : `  if (${read} !== undefined) ${check}`;
    });
    return statements.join('\n');
  }

  function loopOver(entries: readonly (readonly [string, Json])[], needed: ReadonlySet<string>): string {
    const rows = entries.map(([name, schema]) => {
      return `  [${literal(name)}, ${nameOf(schema as JsonObject)}, ${needed.has(name)}],`;
    });
    const table = declared('properties', rows.join('\n'), (name) => {
      return `const ${name}: readonly (readonly [name: string, check: Check, required: boolean])[] = [\n${rows.join('\n')}\n];`;
    });
    return [
      `  for (const [name, check, required] of ${table}) {`,
      '    if (required || value[name] !== undefined) check(issues, value[name], at, name);',
      '  }',
    ].join('\n');
  }

  function call(name: string, parameters: readonly string[]): string {
    return `${imported(name)}(${parameters.join(', ')})`;
  }

  function imported(name: string): string {
    imports.add(name);
    return name;
  }
}

/** Returns whether a schema accepts every value. */
function isAnything(schema: Json): boolean {
  return isJsonObject(schema) && Object.keys(schema).length === 0;
}

/** Returns the limits of a schema, without those of JSON numbers: the check of an integer knows them. */
function limitsOf(schema: JsonObject): string[] {
  const limits = Object.entries(schema).filter(
    ([keyword, limit]) => /^(min|max)/.test(keyword) && Math.abs(Number(limit)) !== Number.MAX_SAFE_INTEGER,
  );
  return limits.length === 0 ? [] : [expression(Object.fromEntries(limits))];
}

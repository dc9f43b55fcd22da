import { type Issue, issue } from './issue.js';
import { kindOf } from './kind-of.js';
import { nearestName } from './nearest-name.js';
import type { ValueSchema } from './value-schema.js';

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/**
 * Every fault of a value, in the order of the schema; none means that the value is right.
 *
 * An `open` reading lets unknown properties pass, as a client must that is older than the server.
 */
export function findIssues(schema: ValueSchema, value: unknown, pointer = '', open = false): Issue[] {
  const issues: Issue[] = [];
  visit(schema, value, pointer);
  return issues;

  function visit(schema: ValueSchema, value: unknown, pointer: string): void {
    const kind = kindOf(value);
    const add = (rule: string, expected: string): unknown => issues.push(issue(pointer, rule, expected, kind));

    if (schema.type !== undefined) {
      const types = [schema.type].flat();
      const fits = types.includes(kind) || (types.includes('integer') && Number.isInteger(value));
      if (!fits) return void add('type', types.join(' or '));
    }
    if (schema.enum && !schema.enum.includes(value)) add('enum', `one of ${shortList(schema.enum)}`);
    for (const rule of LIMITS) {
      const limit = schema[rule];
      if (limit === undefined) continue;
      const size = typeof value === 'string' ? characters(value) : Array.isArray(value) ? value.length : Number(value);
      const least = rule[1] === 'i';
      if (least ? size < limit : size > limit) {
        add(rule, `${least ? 'at least' : 'at most'} ${limit}${rule.endsWith('um') ? '' : ' long'}`);
      }
    }
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value as string))
      add('pattern', `like ${schema.pattern}`);
    if (schema.items && Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) visit(schema.items, value[index], `${pointer}/${index}`);
    }
    if (schema.properties && kind === 'object') visitObject(schema, schema.properties, value as object, pointer);
  }

  function visitObject(schema: ValueSchema, properties: Record<string, ValueSchema>, value: object, at: string): void {
    for (const name of schema.required ?? []) {
      // As in JSON.stringify, undefined is as good as absent.
      if (!Object.hasOwn(value, name) || Reflect.get(value, name) === undefined)
        issues.push(issue(`${at}/${name}`, 'required', 'present', 'missing'));
    }
    for (const [name, item] of Object.entries(value)) {
      const pointer = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const declared = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (declared && item === undefined) continue;
      if (declared) visit(declared, item, pointer);
      else if (!open) {
        const near = nearestName(name, Object.keys(properties));
        issues.push(issue(pointer, 'additionalProperties', 'absent', kindOf(item), near && `Did you mean ${near}?`));
      }
    }
  }
}

function shortList(values: readonly unknown[]): string {
  const shown = values.slice(0, 10).map((value) => JSON.stringify(value));
  return values.length > 10 ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** JSON Schema counts code points. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

import { elementsOf, member, membersOf, numberOf, textOf } from '../../json-value.js';
import type { Resolver } from '../../openapi/resolver.js';
import { limitsOf, typeOf } from '../../values/sample-value.js';
import type { Attack, AttackTarget } from '../attack.js';
import { placesOf } from '../replaced-values.js';
import { requestOf } from '../request-parts.js';

/** Requests in which one value is just outside of what its schema allows. */
export const outOfLimits: Attack = function* (target) {
  const { operation, valid, context } = target;
  const schemas = schemasByName(target);
  for (const place of placesOf(valid())) {
    const schema = context.resolver.resolve(schemas.get(place.name));
    for (const value of outside(schema, context.resolver)) yield requestOf(operation, place.replace(value));
  }
};

/** The schema of a parameter or a member of the body by its name: two of one name are rarely different. */
function schemasByName({ operation, context }: AttackTarget): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (schema: unknown, depth: number): void => {
    const resolved = context.resolver.resolve(schema);
    if (depth === 4) return;
    for (const [name, inner] of membersOf(member(resolved, 'properties'))) {
      if (!found.has(name)) found.set(name, inner);
      visit(inner, depth + 1);
    }
    visit(member(resolved, 'items') ?? true, depth + 1);
  };
  for (const { name, schema } of operation.parameters) found.set(name, schema);
  visit(operation.body?.schema, 0);
  return found;
}

const LONGEST = 100_000;

function* outside(schema: unknown, resolver: Resolver): Iterable<unknown> {
  const { least, most } = limitsOf(schema);
  if (least !== undefined) yield least - 1;
  if (most !== undefined) yield most + 1;
  const shortest = numberOf(member(schema, 'minLength'));
  if (shortest !== undefined && shortest > 0) yield 'x'.repeat(Math.min(shortest - 1, LONGEST));
  const longest = numberOf(member(schema, 'maxLength'));
  if (longest !== undefined && longest < LONGEST) {
    yield 'x'.repeat(longest + 1);
    // A server may count UTF-16 code units, code points or bytes.
    yield '😀'.repeat(Math.ceil((longest + 1) / 2));
  }
  const values = elementsOf(member(schema, 'enum'));
  if (values.length > 0) yield `${textOf(values[0]) ?? ''}x`;
  if (member(schema, 'format') !== undefined || member(schema, 'pattern') !== undefined) yield 'no such form';
  if (['integer', 'number'].includes(typeOf(schema))) yield* [0.5, -1, 2 ** 31, 2 ** 63, 1e21];
  if (typeOf(schema) !== 'array') return;
  const items = numberOf(member(schema, 'maxItems'));
  const element = elementsOf(member(resolver.resolve(member(schema, 'items')), 'enum'))[0] ?? 'x';
  yield Array.from({ length: Math.min((items ?? 1000) + 1, LONGEST) }, () => element);
}

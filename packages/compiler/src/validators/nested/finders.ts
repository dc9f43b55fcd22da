import type { Json } from '@error-contracts/catalog';
import { expression } from '../../kit/expression.js';
import { literal } from '../../kit/literal.js';
import { innerParts, type Part } from '../../wire/body-part.js';
import { isMark, markerSchema } from '../../wire/marker.js';

/** The names of the functions that know an element of an array by its constants. */
export type Marks = ReadonlyMap<Part, string>;

/** Returns a name for each element of a body that is found by its constants. */
export function marksOf(body: Part): Marks {
  const marks = new Map<Part, string>();
  collect(body);
  return marks;

  function collect(part: Part): void {
    if (part.kind === 'found') for (const element of part.elements) marks.set(element.part, `isMarked${marks.size}`);
    for (const inner of innerParts(part)) collect(inner);
  }
}

/** Returns the functions that know the elements, and those that find the only one in a list. */
export function markFunctions(marks: Marks, use: (name: string) => string): readonly string[] {
  return [...marks].flatMap(([part, name]) => [
    '/** Returns true for an element that has the constants of the envelope. */',
    `export function ${name}(value: unknown): boolean {`,
    ...markStatements(part, 'value', use).map((line) => `  ${line}`),
    '  return true;',
    '}',
    '',
    '/** Returns the only such element of a list; undefined if there is none, and null if there are several. */',
    `function ${finderName(name)}(list: readonly unknown[]): ${typeOf(part, use)} | null | undefined {`,
    `  let found: ${typeOf(part, use)} | undefined;`,
    '  for (const element of list) {',
    `    if (!${name}(element)) continue;`,
    '    if (found !== undefined) return null;',
    `    found = element as ${typeOf(part, use)};`,
    '  }',
    '  return found;',
    '}',
    '',
  ]);
}

function typeOf(part: Part, use: (name: string) => string): string {
  return part.kind === 'object' ? use('Members') : 'NonNullable<unknown>';
}

/** Returns the name of the function that finds an element. */
export function finderName(mark: string): string {
  return mark.replace('isMarked', 'findMarked');
}

function markStatements(part: Part, value: string, use: (name: string) => string): readonly string[] {
  if (isMark(part)) {
    const constant = part.property.schema.const as Json;
    const isDeep = typeof constant === 'object' && constant !== null;
    const differs = isDeep
      ? `!${use('equalsConstant')}(${expression(constant)}, ${value})`
      : `${value} !== ${expression(constant)}`;
    return [`if (${differs}) return false;`];
  }
  if (part.kind !== 'object') return [];
  const marked = part.members.filter(([, member]) => markerSchema(member) !== undefined);
  return [
    `if (typeof ${value} !== 'object' || ${value} === null || Array.isArray(${value})) return false;`,
    ...marked.flatMap(([name, member], index) => {
      const inner = `${value}_${index}`;
      const read = `const ${inner} = (${value} as ${use('Members')})[${literal(name)}];`;
      return [read, ...markStatements(member, inner, use)];
    }),
  ];
}

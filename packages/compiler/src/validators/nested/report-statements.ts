import { expression } from '../../kit/expression.js';
import { literal } from '../../kit/literal.js';
import { innerParts, type ObjectPart, type Part, type PropertyPart, type SlotPart } from '../../wire/body-part.js';
import { marksIn } from '../../wire/marker.js';
import type { CheckDeclarations } from '../check-declarations.js';
import { pointerStep } from '../pointer-step.js';
import type { UnknownCodeCall } from '../unknown-code-call.js';
import type { CodeTables } from './body-tables.js';
import type { Marks } from './finders.js';
import { isFree, propertyShape } from './part-schemas.js';

/** What the statements of a report refer to. */
export interface ReportNames {
  readonly unknownCode: UnknownCodeCall;
  readonly tables: CodeTables;
  readonly marks: Marks;
  readonly checks: CheckDeclarations;
  /** Returns a name that the module must declare or import from beside it, and remembers it. */
  use(name: string): string;
  /** Returns a name that the module must import from the runtime, and remembers it. */
  runtime(name: string): string;
}

/**
 * Returns the statements that check a body, or one error of a list. They are for a function with the parameters
 * `issues`, `value`, `at` and `key`, in which `code` and `shape` are known if a part depends on the code.
 */
export function reportStatements(
  root: Part,
  { unknownCode, tables, marks, checks, use, runtime }: ReportNames,
): readonly string[] {
  const verified = new Set<Part>();
  let count = 0;
  return statements(root, { value: 'value', at: 'at', key: 'key' });

  function statements(part: Part, place: Place): readonly string[] {
    switch (part.kind) {
      case 'slot':
        return slotStatements(part, place);
      case 'property':
        return verified.has(part) ? [] : propertyStatements(part, place);
      case 'object':
        return objectStatements(part, place);
      case 'list':
        return block(`if (${runtime('checkElements')}(${argumentsOf(place)}, 1)) {`, [
          `${use('checkErrorInList')}(issues, ${place.value}[0], ${below(place)}, '0');`,
        ]);
      default:
        return arrayStatements(part, place);
    }
  }

  function objectStatements(part: ObjectPart, place: Place): readonly string[] {
    const { value } = place;
    const inside = `at${++count}`;
    const inner = part.members.flatMap(([name, member]) =>
      isFree(member) ? [] : inPlace(member, `${value}[${literal(name)}]`, inside, literal(pointerStep(name))),
    );
    const names = part.members.map(([name]) => name);
    const last = part.hasParameters
      ? `if (shape !== undefined) (${use('shapes')}[shape] ?? ${use('bare')})(${argumentsOf(place)});`
      : `${runtime('checkNames')}(issues, ${value}, ${inside}, ${expression(names)});`;
    return block(`if (${runtime('checkObject')}(${argumentsOf(place)})) {`, [
      ...(inner.length === 0 && part.hasParameters ? [] : [`const ${inside} = ${below(place)};`]),
      ...inner,
      last,
    ]);
  }

  function arrayStatements(part: Part, place: Place): readonly string[] {
    const inside = `at${++count}`;
    const least = part.kind === 'positions' ? part.elements.findLastIndex(({ required }) => required) + 1 : 0;
    const elements = innerParts(part).map((element, index) => {
      const mark = marks.get(element);
      if (mark !== undefined) return markedStatements(element, mark, place, inside);
      const inner = isFree(element) ? [] : inPlace(element, `${place.value}[${index}]`, inside, `'${index}'`, true);
      return { statements: inner, isInside: inner.length > 0 };
    });
    return block(`if (${runtime('checkElements')}(${argumentsOf(place)}, ${least})) {`, [
      ...(elements.some(({ isInside }) => isInside) ? [`const ${inside} = ${below(place)};`] : []),
      ...elements.flatMap(({ statements: inner }) => inner),
    ]);
  }

  /** Finds an element by its constants, which need no other check then. */
  function markedStatements(element: Part, mark: string, place: Place, inside: string): Inner {
    for (const part of marksIn(element)) verified.add(part);
    const index = `index${++count}`;
    const inner = inPlace(element, `${place.value}[${index}]`, inside, `\`\${${index}}\``);
    const find = `${runtime('checkMarked')}(${argumentsOf(place)}, ${use(mark)}, ${element.required})`;
    if (inner.length === 0) return { statements: [`${find};`], isInside: false };
    return { statements: [`const ${index} = ${find};`, ...block(`if (${index} !== -1) {`, inner)], isInside: true };
  }

  /** Reads a part and checks it; an optional one only if it is there. Null keeps the place of an element. */
  function inPlace(part: Part, read: string, at: string, key: string, isElement = false): readonly string[] {
    const value = `part${++count}`;
    const inner = statements(part, { value, at, key });
    if (inner.length === 0) return [];
    const isThere = `if (${value} !== undefined${isElement ? ` && ${value} !== null` : ''}) {`;
    return [`const ${value} = ${read};`, ...(part.required ? inner : block(isThere, inner))];
  }

  function slotStatements({ slot }: SlotPart, place: Place): readonly string[] {
    const parts = argumentsOf(place);
    if (slot === 'code') {
      use('codes');
      runtime(unknownCode.name);
      return [`if (shape === undefined) ${unknownCode.call(parts)};`];
    }
    if (slot === 'data') {
      return [`if (shape !== undefined) (${use('shapes')}[shape] ?? ${runtime('nothing')})(${parts});`];
    }
    const table = tables.ofSlots.get(slot);
    if (table === undefined) return [`${checks.nameOf({ type: 'string' })}(${parts});`];
    return [
      `${runtime(table.type === 'number' ? 'checkStatus' : 'checkText')}(${parts}, ${use(table.name)}.get(code));`,
    ];
  }

  function propertyStatements({ property }: PropertyPart, place: Place): readonly string[] {
    const parts = argumentsOf(place);
    const table = tables.ofProperties.get(property);
    if (table !== undefined) {
      return [`if (shape !== undefined) ${runtime('checkGiven')}(${parts}, ${use(table.name)}.get(code));`];
    }
    if (property.from === 'constant') {
      return [`${runtime('checkConstant')}(${parts}, ${expression(property.schema.const ?? null)});`];
    }
    return [`${checks.nameOf(propertyShape(property))}(${parts});`];
  }
}

/** The expressions for a value, for the JSON Pointer before it and for the last step of its pointer. */
interface Place {
  readonly value: string;
  readonly at: string;
  readonly key: string;
}

interface Inner {
  readonly statements: readonly string[];
  /** True if the statements use the pointer to what is inside of the array. */
  readonly isInside: boolean;
}

function argumentsOf({ value, at, key }: Place): string {
  return `issues, ${value}, ${at}, ${key}`;
}

/** Returns the expression for the JSON Pointer before what is inside of a place. */
function below({ at, key }: Place): string {
  if (key.startsWith('"')) return `${at} + ${key.slice(0, -1)}/"`;
  return key.startsWith('`') ? `\`\${${at}}${key.slice(1, -1)}/\`` : `\`\${${at}}\${${key}}/\``;
}

function block(first: string, statements: readonly string[]): readonly string[] {
  return [first, ...statements.map((line) => `  ${line}`), '}'];
}

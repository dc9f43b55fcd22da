import { expression } from '../../kit/expression.js';
import { literal } from '../../kit/literal.js';
import { innerParts, type ObjectPart, type Part, type PropertyPart, type SlotPart } from '../../wire/body-part.js';
import type { CheckDeclarations } from '../check-declarations.js';
import { pointerStep } from '../pointer-step.js';
import type { CodeTables } from './body-tables.js';
import type { Marks } from './finders.js';
import { isFree, propertyShape } from './part-schemas.js';

/** What the statements of a report refer to. */
export interface ReportNames {
  readonly codeType: 'number' | 'string';
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
  { codeType, tables, marks, checks, use, runtime }: ReportNames,
): readonly string[] {
  let count = 0;
  return statements(root, 'value', 'at', 'key');

  function statements(part: Part, value: string, at: string, key: string): readonly string[] {
    switch (part.kind) {
      case 'slot':
        return slotStatements(part, value, at, key);
      case 'property':
        return propertyStatements(part, value, at, key);
      case 'object':
        return objectStatements(part, value, at, key);
      case 'list': {
        const inside = `\`\${${at}}\${${key}}/\``;
        return [
          `if (${runtime('checkElements')}(issues, ${value}, ${at}, ${key}, 1)) {`,
          `  ${use('checkErrorInList')}(issues, ${value}[0], ${inside}, '0');`,
          '}',
        ];
      }
      default:
        return arrayStatements(part, value, at, key);
    }
  }

  function objectStatements(part: ObjectPart, value: string, at: string, key: string): readonly string[] {
    const inside = `at${++count}`;
    const inner = part.members.flatMap(([name, member]) => {
      if (isFree(member)) return [];
      const read = `part${++count}`;
      const checked = whenThere(member, read, statements(member, read, inside, literal(pointerStep(name))));
      return checked.length === 0 ? [] : [`const ${read} = ${value}[${literal(name)}];`, ...checked];
    });
    const names = part.members.map(([name]) => name);
    const last = part.hasParameters
      ? `if (shape !== undefined) (${use('shapes')}[shape] ?? ${use('bare')})(issues, ${value}, ${at}, ${key});`
      : `${runtime('checkNames')}(issues, ${value}, ${inside}, ${expression(names)});`;
    return block(`if (${runtime('checkObject')}(issues, ${value}, ${at}, ${key})) {`, [
      ...(inner.length === 0 && part.hasParameters ? [] : [`const ${inside} = \`\${${at}}\${${key}}/\`;`]),
      ...inner,
      last,
    ]);
  }

  function arrayStatements(part: Part, value: string, at: string, key: string): readonly string[] {
    const inside = `at${++count}`;
    const least = part.kind === 'positions' ? part.elements.findLastIndex(({ required }) => required) + 1 : 0;
    const inner = innerParts(part).flatMap((element, index) => {
      const read = `part${++count}`;
      const mark = marks.get(element);
      if (mark === undefined) {
        const checked = whenThere(element, read, statements(element, read, inside, `'${index}'`));
        return checked.length === 0 || isFree(element) ? [] : [`const ${read} = ${value}[${index}];`, ...checked];
      }
      const found = `index${count}`;
      const find = `${runtime('checkMarked')}(issues, ${value}, ${at}, ${key}, ${use(mark)}, ${element.required})`;
      const checked = statements(element, read, inside, `\`\${${found}}\``);
      return [
        `const ${found} = ${find};`,
        ...block(`if (${found} !== -1) {`, [`const ${read} = ${value}[${found}];`, ...checked]),
      ];
    });
    return block(`if (${runtime('checkElements')}(issues, ${value}, ${at}, ${key}, ${least})) {`, [
      `const ${inside} = \`\${${at}}\${${key}}/\`;`,
      ...inner,
    ]);
  }

  function slotStatements({ slot }: SlotPart, value: string, at: string, key: string): readonly string[] {
    const place = `issues, ${value}, ${at}, ${key}`;
    if (slot === 'code') {
      return [`if (shape === undefined) ${runtime('addUnknownCode')}(${place}, '${codeType}', ${use('codes')});`];
    }
    if (slot === 'data')
      return [`if (shape !== undefined) (${use('shapes')}[shape] ?? ${runtime('nothing')})(${place});`];
    const table = tables.ofSlots.get(slot);
    if (table === undefined) return [`${checks.nameOf({ type: 'string' })}(${place});`];
    return [
      `${runtime(table.type === 'number' ? 'checkStatus' : 'checkText')}(${place}, ${use(table.name)}.get(code));`,
    ];
  }

  function propertyStatements({ property }: PropertyPart, value: string, at: string, key: string): readonly string[] {
    const place = `issues, ${value}, ${at}, ${key}`;
    const table = tables.ofProperties.get(property);
    if (table !== undefined) {
      return [`if (shape !== undefined) ${runtime('checkGiven')}(${place}, ${use(table.name)}.get(code));`];
    }
    if (property.from === 'constant') {
      return [`${runtime('checkConstant')}(${place}, ${expression(property.schema.const ?? null)});`];
    }
    return [`${checks.nameOf(propertyShape(property))}(${place});`];
  }
}

function whenThere(part: Part, value: string, statements: readonly string[]): readonly string[] {
  return part.required || statements.length === 0 ? statements : block(`if (${value} !== undefined) {`, statements);
}

function block(first: string, statements: readonly string[]): readonly string[] {
  return [first, ...statements.map((line) => `  ${line}`), '}'];
}

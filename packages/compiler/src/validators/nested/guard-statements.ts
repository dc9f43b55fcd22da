import { propertyKey } from '../../kit/expression.js';
import { literal } from '../../kit/literal.js';
import { hasSlot, innerParts, type ObjectPart, type Part } from '../../wire/body-part.js';
import { marksIn } from '../../wire/marker.js';
import { dataGuard, leafMistake } from './guard-leaf.js';
import type { GuardNames } from './guard-names.js';
import { dependsOnCode, isFree } from './part-schemas.js';

/** Returns the statements of a guard for a body, or for one error of a list: each returns false at a mistake. */
export function guardStatements(root: Part, value: string, names: GuardNames): readonly string[] {
  const locals = new Map<Part, string>([[root, value]]);
  const opened = new Set<Part>();
  const verified = new Set<Part>();
  return [...(dependsOnCode(root) ? readToCode(root) : []), ...check(root)];

  /** Reads from the body to the code: most other checks depend on it. */
  function readToCode(part: Part): readonly string[] {
    if (part.kind === 'slot') return readCode(nameOf(part));
    const inner = innerParts(part).filter((each) => hasSlot(each, 'code'));
    if (part.kind !== 'list') return [...open(part), ...inner.flatMap(readToCode)];
    const list = nameOf(part);
    const first = declare(part.element, 'first');
    return [...nonEmpty(list, 1), `const ${first}: unknown = ${list}[0];`, ...readInList(part.element)];
  }

  /** Reads only the code of the first error. The guard of the list checks the rest of it. */
  function readInList(part: Part): readonly string[] {
    if (part.kind !== 'object') return readCode(nameOf(part));
    const [name, member] = part.members.find(([, each]) => hasSlot(each, 'code')) ?? [];
    if (name === undefined || member === undefined) return [];
    const read = `const { ${propertyKey(name)}: ${declare(member, name)} } = ${nameOf(part)} as ${names.use('Members')};`;
    return [objectCheck(nameOf(part)), read, ...readInList(member)];
  }

  function readCode(name: string): readonly string[] {
    const ofType = `if (typeof ${name} !== '${names.codeType}') return false;`;
    if (names.lookup === 'has') return [ofType, `if (!${names.use('shapeByCode')}.has(${name})) return false;`];
    const [found, table] = names.lookup === 'facts' ? ['facts', 'factsByCode'] : ['check', 'guardByCode'];
    return [ofType, `const ${found} = ${names.use(table)}.get(${name});`, `if (${found} === undefined) return false;`];
  }

  /** Checks the kind of an object or an array, and reads what is in it. */
  function open(part: Part): readonly string[] {
    if (opened.has(part)) return [];
    opened.add(part);
    const name = nameOf(part);
    switch (part.kind) {
      case 'object':
        return [
          ...(verified.has(part) ? [] : [objectCheck(name)]),
          ...readMembers(part, name),
          ...innerParts(part).flatMap(checkAtOnce),
          ...(part.hasParameters ? [] : [namesCheck(part, name)]),
        ];
      case 'found':
        return [
          `if (!Array.isArray(${name})) return false;`,
          ...part.elements.flatMap((element) => findElement(element.part, name)),
        ];
      case 'positions':
        return [
          ...nonEmpty(name, part.elements.findLastIndex(({ required }) => required) + 1),
          ...readElements(part, name),
        ];
      default:
        return [];
    }
  }

  function readMembers({ members }: ObjectPart, name: string): readonly string[] {
    const reads = members.flatMap(([key, member]) =>
      isChecked(member) ? [] : [`${propertyKey(key)}: ${declare(member, key)}`],
    );
    return reads.length === 0 ? [] : [`const { ${reads.join(', ')} } = ${name} as ${names.use('Members')};`];
  }

  function readElements(part: Part, name: string): readonly string[] {
    return innerParts(part).flatMap((element, index) =>
      isChecked(element) ? [] : [`const ${declare(element, 'element')}: unknown = ${name}[${index}];`],
    );
  }

  /** A finder returns null if several elements have the constants. */
  function findElement(element: Part, list: string): readonly string[] {
    const name = declare(element, 'found');
    for (const part of [element, ...marksIn(element)]) verified.add(part);
    const absent = element.required ? `${name} === undefined || ${name} === null` : `${name} === null`;
    return [`const ${name} = ${names.finderOf(element)}(${list});`, `if (${absent}) return false;`];
  }

  function check(part: Part): readonly string[] {
    switch (part.kind) {
      case 'slot':
      case 'property': {
        if (isChecked(part)) return [];
        const mistake = leafMistake(part, nameOf(part), names);
        return mistake === '' ? [] : [`if (${mistake}) return false;`];
      }
      case 'object':
        return [
          ...open(part),
          ...innerParts(part).flatMap(checkInner),
          // The guard of the data checks the names of all members too.
          ...(part.hasParameters ? [`if (!${dataGuard(names.lookup)}(${nameOf(part)})) return false;`] : []),
        ];
      case 'list': {
        const each = `for (const element of ${nameOf(part)}) if (!${names.use('isErrorInList')}(element)) return false;`;
        return [...nonEmpty(nameOf(part), 1), each];
      }
      case 'found':
        return [...open(part), ...innerParts(part).flatMap(checkInner)];
      default:
        return [...open(part), ...innerParts(part).flatMap(checkAtPosition)];
    }
  }

  function checkInner(part: Part): readonly string[] {
    if (part.required || part.kind === 'slot' || part.kind === 'property') return check(part);
    return [`if (${nameOf(part)} !== undefined) {`, ...check(part).map((line) => `  ${line}`), '}'];
  }

  /** Null keeps the place of an element that has nothing to say. */
  function checkAtPosition(part: Part): readonly string[] {
    const statements = check(part);
    if (part.required || statements.length === 0) return statements;
    const name = nameOf(part);
    return [`if (${name} !== undefined && ${name} !== null) {`, ...statements.map((line) => `  ${line}`), '}'];
  }

  /** Checks what needs neither the code nor the data: this is cheap, so it comes first. */
  function checkAtOnce(part: Part): readonly string[] {
    if ((part.kind !== 'slot' && part.kind !== 'property') || dependsOnCode(part) || isChecked(part)) return [];
    const statements = check(part);
    verified.add(part);
    return statements;
  }

  function isChecked(part: Part): boolean {
    return isFree(part) || (part.kind !== 'object' && verified.has(part));
  }

  function nameOf(part: Part): string {
    return locals.get(part) ?? '';
  }

  /** Names the constant of a part. No reserved word and no other name of the module ends in `_` and a number. */
  function declare(part: Part, hint: string): string {
    const letters = hint.replace(/[^A-Za-z]/g, '').slice(0, 30);
    const name = `${letters === '' ? 'part' : letters}_${locals.size}`;
    locals.set(part, name);
    return name;
  }
}

/** Returns the statement that refuses an object with other members. */
export function namesCheck({ members }: ObjectPart, name: string): string {
  const unknown = members.map(([key]) => `key !== ${literal(key)}`).join(' && ');
  return `for (const key in ${name}) if (${unknown}) return false;`;
}

function objectCheck(name: string): string {
  return `if (typeof ${name} !== 'object' || ${name} === null || Array.isArray(${name})) return false;`;
}

function nonEmpty(name: string, least: number): readonly string[] {
  const short = least === 0 ? '' : least === 1 ? ` || ${name}.length === 0` : ` || ${name}.length < ${least}`;
  return [`if (!Array.isArray(${name})${short}) return false;`];
}

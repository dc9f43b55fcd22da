import { literal } from '../../kit/literal.js';
import { hasSlot, type Part } from '../../wire/body-part.js';
import type { Marks } from './finders.js';

/** Returns the expression for what stands at a part of a body, or undefined on the way; `value` is the body. */
export function readExpression(
  body: Part,
  isThere: (part: Part) => boolean,
  marks: Marks,
  use: (name: string) => string,
): string {
  return read(body, 'value');

  function read(part: Part, value: string): string {
    switch (part.kind) {
      case 'object': {
        const [name, member] = part.members.find(([, each]) => isThere(each)) ?? [];
        return name === undefined || member === undefined ? value : read(member, inside(value, name));
      }
      case 'list':
        return isThere(part.element) ? read(part.element, inside(value, '0')) : value;
      case 'found': {
        const element = part.elements.find((each) => isThere(each.part))?.part;
        if (element === undefined) return value;
        return read(element, `${use('firstOf')}(${value}, ${marks.get(element)})`);
      }
      case 'positions': {
        const index = part.elements.findIndex(isThere);
        const element = part.elements[index];
        return element === undefined ? value : read(element, inside(value, `${index}`));
      }
      default:
        return value;
    }
  }

  function inside(value: string, name: string): string {
    return `${use('memberOf')}(${value}, ${literal(name)})`;
  }
}

/** Returns the expression for what stands at the place of the code. */
export function codeExpression(body: Part, marks: Marks, use: (name: string) => string): string {
  return readExpression(body, (part) => hasSlot(part, 'code'), marks, use);
}

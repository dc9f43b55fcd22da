import type { BodyTemplate } from './body-template.js';
import { equalsConstant } from './equals-constant.js';
import { ownProperty } from './own-property.js';

/**
 * Returns a function that returns the element of an array for an index of its template. If constants tell all elements
 * apart, it finds an element by them, wherever it is. Otherwise it finds it by its position.
 */
export function elementsOf({ members }: BodyTemplate, value: unknown): (index: string) => unknown {
  if (!Array.isArray(value)) return () => undefined;
  const marks = new Map([...members].map(([index, template]) => [index, marksOf(template, [])]));
  const byMarks = areDistinct([...marks.values()]);
  // The template may have gaps between its indexes, and the array has none.
  const indexes = [...members.keys()].sort((a, b) => Number(a) - Number(b));
  return (index) =>
    byMarks
      ? value.find((element) => marks.get(index)?.every((mark) => equalsConstant(mark.value, valueAt(element, mark))))
      : value[indexes.indexOf(index)];
}

/** A constant that an element always has. */
interface Mark {
  readonly steps: readonly string[];
  readonly value: unknown;
}

function marksOf({ part, members }: BodyTemplate, steps: readonly string[]): readonly Mark[] {
  if (part?.from === 'constant' && !part.optional) return [{ steps, value: part.value }];
  return [...members].flatMap(([name, member]) => marksOf(member, [...steps, name]));
}

function valueAt(element: unknown, { steps }: Mark): unknown {
  return steps.reduce(ownProperty, element);
}

function areDistinct(elements: readonly (readonly Mark[])[]): boolean {
  return elements.every(
    (marks, index) =>
      marks.length > 0 &&
      elements.slice(index + 1).every((others) => marks.some((mark) => others.some((other) => differ(mark, other)))),
  );
}

function differ(mark: Mark, other: Mark): boolean {
  return mark.steps.join('\n') === other.steps.join('\n') && !equalsConstant(mark.value, other.value);
}

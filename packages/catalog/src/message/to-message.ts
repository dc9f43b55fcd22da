import {
  type DateElement,
  isArgumentElement,
  isDateElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  type NumberElement,
  type PluralElement,
  type SelectElement,
  type TimeElement,
} from '@formatjs/icu-messageformat-parser';
import { excerpt } from './excerpt.js';
import { isParameterName } from './is-parameter-name.js';
import type { Message, NumberArgument, Part, Selector } from './message.js';
import type { MessageSyntaxError } from './message-syntax-error.js';
import { numberStyle, type StyleError } from './number-style.js';
import { timeStyle } from './time-style.js';

/** The most parts or cases of one text. With more, compilers of the generated code overflow their stack. */
const MOST = 100;
/** The most cases of all selectors of a message: three nested ones have 216 in Arabic. */
const MOST_CASES = 300;

/** Returns the message that the parser's elements mean, or the first of them that the profile does not allow. */
export function toMessage(text: string, elements: readonly MessageFormatElement[]): Message | MessageSyntaxError {
  const reading: Reading = { text, syntaxErrors: [], cases: 0 };
  const message = parts(reading, elements, {});
  return reading.syntaxErrors[0] ?? message;
}

interface Reading {
  readonly text: string;
  /** In the order of the text. */
  readonly syntaxErrors: MessageSyntaxError[];
  cases: number;
}

/** What is around a text: the selector that it is a case of, and the nearest plural further out. */
interface Around {
  readonly selector?: Selector['type'];
  readonly plural?: string;
}

function parts(reading: Reading, elements: readonly MessageFormatElement[], around: Around): Message {
  if (elements.length > MOST) reading.syntaxErrors.push(tooMany(`${MOST} placeholders`, elements[MOST]));
  return elements.map((element) => part(reading, element, around));
}

function part(reading: Reading, element: MessageFormatElement, around: Around): Part {
  const { text, syntaxErrors } = reading;
  if (isLiteralElement(element)) {
    if (around.selector === 'select' && around.plural !== undefined && element.value.includes('#')) {
      syntaxErrors.push(poundInSelect(text, element, around.plural));
    }
    return element.value;
  }
  if (isPoundElement(element)) return { type: 'pound' };
  if (isTagElement(element)) return '';
  checkName(text, element, syntaxErrors);
  if (isPluralElement(element) || isSelectElement(element)) return selector(reading, element, around);
  if (isArgumentElement(element)) return { type: 'argument', name: element.value };
  return isNumberElement(element) ? number(reading, element) : time(reading, element);
}

function number({ text, syntaxErrors }: Reading, element: NumberElement): NumberArgument {
  const { value: name } = element;
  const source = styleOf(text, element);
  if (source === undefined) return { type: 'number', name };
  const style = numberStyle(source);
  if (!('reason' in style)) return { type: 'number', name, style };
  syntaxErrors.push({ offset: styleOffset(text, element), ...style });
  return { type: 'number', name };
}

function time({ text, syntaxErrors }: Reading, element: DateElement | TimeElement): Part {
  const { value: name } = element;
  const type = isDateElement(element) ? 'date' : 'time';
  const source = styleOf(text, element);
  const style = source === undefined ? withoutStyle(name, type) : timeStyle(type, source);
  if (!('reason' in style)) return { type, name, style };
  syntaxErrors.push({ offset: source === undefined ? startOf(element) : styleOffset(text, element), ...style });
  return { type: 'argument', name };
}

function withoutStyle(name: string, type: 'date' | 'time'): StyleError {
  const reason = `Engines disagree on a ${type} without a style.`;
  return { reason, help: `Write {${name}, ${type}, ${type === 'date' ? 'medium' : 'short'}}.` };
}

type Styled = NumberElement | DateElement | TimeElement;

/** Returns the style as it is written; undefined if there is none. */
function styleOf(text: string, element: Styled): string | undefined {
  const { style } = element;
  if (style === undefined || style === null) return undefined;
  return typeof style === 'string' ? style : text.slice(styleOffset(text, element), endOf(element) - 1).trim();
}

function styleOffset(text: string, element: Styled): number {
  const start = startOf(element);
  const head = /^\{[^,]*,[^,]*,\s*/.exec(text.slice(start, endOf(element)))?.[0].length ?? 0;
  return start + head;
}

function endOf(element: Styled): number {
  return element.location?.end.offset ?? 0;
}

function selector(reading: Reading, element: PluralElement | SelectElement, around: Around): Selector {
  const { syntaxErrors } = reading;
  const { value: name } = element;
  const type = isSelectElement(element) ? 'select' : element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
  const offset = isPluralElement(element) ? element.offset : 0;
  if (!Number.isSafeInteger(offset) || offset < 0) syntaxErrors.push(wrongOffset(element, offset));
  // The object of the parser has integer-like keys first.
  const cases = Object.entries(element.options).sort((a, b) => startOf(a[1]) - startOf(b[1]));
  if (cases.length > MOST) syntaxErrors.push(tooMany(`${MOST} cases`, element));
  else if (reading.cases <= MOST_CASES && reading.cases + cases.length > MOST_CASES) {
    syntaxErrors.push(tooMany(`${MOST_CASES} cases in all`, element));
  }
  reading.cases += cases.length;
  const inside: Around = type === 'select' ? { ...around, selector: type } : { selector: type, plural: name };
  return {
    type,
    name,
    ...(offset === 0 ? {} : { offset }),
    cases: cases.map(([key, { value, location }]) => {
      if (key.startsWith('=') && !/^=(0|-?[1-9]\d*)$/.test(key))
        syntaxErrors.push(exactKey(key, startOf({ location })));
      return { key, message: parts(reading, value, inside) };
    }),
  };
}

type Named = MessageFormatElement & { readonly value: string };

function checkName(text: string, element: Named, syntaxErrors: MessageSyntaxError[]): void {
  const { value: name } = element;
  if (isParameterName(name)) return;
  const start = startOf(element);
  const camel = name.replace(/[_$]+(.?)/g, (_, letter: string) => letter.toUpperCase());
  const near = camel.charAt(0).toLowerCase() + camel.slice(1);
  syntaxErrors.push({
    offset: text.indexOf(name, start),
    wrongName: name,
    reason: `${excerpt(name)} is not the name of a parameter: letters, digits and single underscores, starting with a small letter.`,
    help: isParameterName(near)
      ? `Write ${near}, and declare it so in \`data\`.`
      : 'Write the name that `data` has, such as {max}; a name is never translated or numbered.',
  });
}

function startOf(element: { readonly location?: { readonly start: { readonly offset: number } } | undefined }): number {
  return element.location?.start.offset ?? 0;
}

function tooMany(what: string, element: MessageFormatElement | undefined): MessageSyntaxError {
  const reason = `The text has more than ${what}.`;
  return { offset: element === undefined ? 0 : startOf(element), reason, help: 'Split it into several messages.' };
}

function wrongOffset(element: PluralElement | SelectElement, offset: number): MessageSyntaxError {
  const reason = `An offset is a whole number from 0 on, not ${offset}.`;
  return {
    offset: startOf(element),
    reason,
    help: 'Write how many the text names apart from the number, as in offset:1.',
  };
}

function poundInSelect(text: string, element: MessageFormatElement, plural: string): MessageSyntaxError {
  const reason = 'Engines disagree on what # means in a select inside a plural: the number or the sign itself.';
  return {
    offset: Math.max(0, text.indexOf('#', startOf(element))),
    reason,
    help: `Write {${plural}, number} for the number, or put the select around the plural.`,
  };
}

function exactKey(key: string, at: number): MessageSyntaxError {
  const number = Number.parseInt(key.slice(1), 10);
  const reason = `The case ${excerpt(key)} is not an exact whole number.`;
  return { offset: at, reason, help: `Write =${Object.is(number, -0) ? 0 : number}.` };
}

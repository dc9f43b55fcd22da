import {
  isArgumentElement,
  isDateElement,
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTimeElement,
  type MessageFormatElement,
  type PluralElement,
  type SelectElement,
} from '@formatjs/icu-messageformat-parser';
import { excerpt } from './excerpt.js';
import { isParameterName } from './is-parameter-name.js';
import type { Argument, Message, NumberArgument, Part, Pound, Selector } from './message.js';
import type { MessageSyntaxError } from './message-syntax-error.js';

/** The most parts or cases of one text. With more, compilers of the generated code overflow their stack. */
const MOST = 100;

/** Returns the message that the parser's elements mean, or the first of them that the profile does not allow. */
export function toMessage(text: string, elements: readonly MessageFormatElement[]): Message | MessageSyntaxError {
  const syntaxErrors: MessageSyntaxError[] = [];
  const message: Part[] = [];
  let selectors = 0;
  for (const element of elements) {
    if (isPluralElement(element) || isSelectElement(element)) {
      selectors += 1;
      if (selectors > 1) syntaxErrors.push(secondSelector(element));
      message.push(selector(text, element, syntaxErrors));
    } else {
      message.push(simplePart(text, element, syntaxErrors));
    }
  }
  if (message.length > MOST) syntaxErrors.push(tooMany('placeholders', elements[MOST]));
  return syntaxErrors[0] ?? message;
}

function selector(text: string, element: PluralElement | SelectElement, syntaxErrors: MessageSyntaxError[]): Selector {
  checkName(text, element, syntaxErrors);
  const type = isSelectElement(element) ? 'select' : element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
  if (isPluralElement(element) && hasOffset(text, element)) syntaxErrors.push(offset(element));
  // The object of the parser has integer-like keys first.
  const cases = Object.entries(element.options).sort((a, b) => startOf(a[1]) - startOf(b[1]));
  if (cases.length > MOST) syntaxErrors.push(tooMany('cases', element));
  return {
    type,
    name: element.value,
    cases: cases.map(([key, { value, location }]) => {
      if (key.startsWith('=') && !/^=(0|-?[1-9]\d*)$/.test(key))
        syntaxErrors.push(exactKey(key, startOf({ location })));
      if (value.length > MOST) syntaxErrors.push(tooMany('placeholders', value[MOST]));
      return { key, message: value.map((part) => simplePart(text, part, syntaxErrors)) };
    }),
  };
}

function simplePart(
  text: string,
  element: MessageFormatElement,
  syntaxErrors: MessageSyntaxError[],
): string | Argument | NumberArgument | Pound {
  if (isLiteralElement(element)) return element.value;
  if (isPoundElement(element)) return { type: 'pound' };
  checkName(text, element, syntaxErrors);
  if (isArgumentElement(element)) return { type: 'argument', name: element.value };
  if (isNumberElement(element)) {
    if (element.style !== undefined && element.style !== null) syntaxErrors.push(style(element));
    return { type: 'number', name: element.value };
  }
  syntaxErrors.push(isDateElement(element) || isTimeElement(element) ? date(element) : secondSelector(element));
  return { type: 'argument', name: element.value };
}

type Named = Exclude<MessageFormatElement, { readonly type: 7 }> & { readonly value: string };

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

/** True for `offset:0` as well, which the parser treats like no offset. */
function hasOffset(text: string, element: PluralElement): boolean {
  const start = startOf(element) + 1;
  const head = text.slice(start, start + element.value.length + 60);
  return element.offset !== 0 || /^[^{,]*,[^{,]*,\s*offset\s*:/.test(head);
}

function secondSelector(element: MessageFormatElement): MessageSyntaxError {
  const reason = 'The message has more than one selector.';
  return { offset: startOf(element), reason, help: 'Keep one, and write whole sentences in its cases.' };
}

function tooMany(what: string, element: MessageFormatElement | undefined): MessageSyntaxError {
  const reason = `The text has more than ${MOST} ${what}.`;
  return { offset: element === undefined ? 0 : startOf(element), reason, help: 'Split it into several messages.' };
}

function offset(element: PluralElement): MessageSyntaxError {
  const reason = 'An offset is not part of the message profile.';
  return { offset: startOf(element), reason, help: 'Delete it, and send the number that the message shows.' };
}

function exactKey(key: string, at: number): MessageSyntaxError {
  const number = Number.parseInt(key.slice(1), 10);
  const reason = `The case ${excerpt(key)} is not an exact whole number.`;
  return { offset: at, reason, help: `Write =${Object.is(number, -0) ? 0 : number}.` };
}

function style(element: Named): MessageSyntaxError {
  const reason = 'A number has no style in the message profile.';
  return {
    offset: startOf(element),
    reason,
    help: `Write {${element.value}, number}; the notation follows the language.`,
  };
}

function date(element: MessageFormatElement): MessageSyntaxError {
  const reason = 'Dates and times are not part of the message profile.';
  return { offset: startOf(element), reason, help: 'Send the date as text and show it with its bare name.' };
}

import type { ContractError, Parameter } from '@error-contracts/catalog';
import type { Message } from '@error-contracts/catalog/message';
import { placeholdersOf, replacePound } from '@error-contracts/catalog/message';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { objectType, shownType } from './data-type.js';
import type { LocaleHelpers } from './locale-helpers.js';
import { localName, messageExpression, type PluralConditions, type Scope } from './message-expression.js';

/** A message as TypeScript: the parts that its value and its export have in common. */
export interface MessageCode {
  /** An expression for the text. */
  readonly text: string;
  /** The parameter list if the message is a function; absent if it is a constant. */
  readonly parameters?: string;
  /** Set if the message takes a time zone. */
  readonly needsTimeZone?: boolean;
  /** The declarations of the plural categories that several cases compare. */
  readonly categories: string;
}

/** Returns the code of an error's message, and adds what it calls to the helpers of its language. */
export function messageCode(
  parsed: Message,
  error: ContractError,
  conditions: PluralConditions,
  helpers: LocaleHelpers,
): MessageCode {
  const shown = shownParameters(parsed, error);
  const message = withoutSingleCases(parsed);
  if (shown.length === 0) return { text: literal(message.join('')), categories: '' };
  const scope: Scope = {
    parameters: new Map(shown.map((parameter) => [parameter.name, parameter])),
    conditions,
    helpers,
    options: shown.some(({ name }) => name === 'options') ? 'options_' : 'options',
    counted: { name: '' },
    categories: new Map(),
  };
  const text = messageExpression(message, scope);
  const categories = [...scope.categories].map(([call, name]) => `const ${name} = ${call}; `).join('');
  const isZoned = needsTimeZone(message, shown);
  const parameters = parameterList(shown, message, isZoned ? scope.options : undefined);
  return { text, parameters, needsTimeZone: isZoned, categories };
}

/** Returns whether a message takes a time zone. */
export function usesOptions(rows: readonly { readonly code: MessageCode }[]): boolean {
  return rows.some(({ code }) => code.needsTimeZone === true);
}

/** Returns a message as a value: a literal, or an arrow function from the parameters to the text. */
export function messageValue({ text, parameters, categories }: MessageCode): string {
  if (parameters === undefined) return text;
  const body = categories === '' ? text : `{ ${categories}return ${text}; }`;
  return `(${parameters}): string => ${body}`;
}

/**
 * Returns a message as an export: a constant or a function declaration.
 *
 * It is no arrow function because of TypeScript: for a helper that an arrow function calls, it walks through every
 * declaration before it. With 100,000 messages this takes minutes.
 */
export function messageExport(name: string, { text, parameters, categories }: MessageCode): string {
  if (parameters === undefined) return `export const ${name} = ${text};`;
  return `export function ${name}(${parameters}): string { ${categories}return ${text}; }`;
}

/** Returns the parameters that a message shows, in the order in which the error declares them. */
export function shownParameters(message: Message, { data }: ContractError): readonly Parameter[] {
  const names = namesIn(message, data);
  return data.filter(({ name }) => names.has(name));
}

/** Returns the parameters of a message, with those that say the currency of another one. */
function namesIn(message: Message, data: readonly Parameter[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, style } of placeholdersOf(message)) {
    names.add(name);
    const currency = style?.source === 'currency' && data.find((parameter) => parameter.name === name)?.currency;
    if (currency) names.add(currency);
  }
  return names;
}

/** Returns whether a message shows a point in time, whose text depends on a time zone. */
function needsTimeZone(message: Message, shown: readonly Parameter[]): boolean {
  const moments = new Set(shown.filter(({ schema }) => schema.format === 'date-time').map(({ name }) => name));
  return placeholdersOf(message).some(({ name, type }) => (type === 'date' || type === 'time') && moments.has(name));
}

/**
 * Puts the parts of `other` in the place of each selector that has no other case, as is normal in Chinese, Japanese and
 * Korean. The other selectors become conditional expressions, and each `+` is between two parts.
 */
function withoutSingleCases(message: Message): Message {
  return message.flatMap((part): Message => {
    if (typeof part === 'string' || !('cases' in part)) return [part];
    const cases = part.cases.map((choice) => ({ ...choice, message: withoutSingleCases(choice.message) }));
    return cases.length > 1 ? [{ ...part, cases }] : replacePound(cases[0]?.message ?? [], part);
  });
}

/** Returns the parameters of the function. The type has all that the message shows; the code binds those that it uses. */
function parameterList(shown: readonly Parameter[], message: Message, options?: string): string {
  const used = namesIn(message, shown);
  const bindings = shown.flatMap(({ name, schema, required }) => {
    if (!used.has(name)) return [];
    const binding = localName(name) === name ? name : `${name}: ${localName(name)}`;
    return required || schema.default === undefined ? binding : `${binding} = ${expression(schema.default)}`;
  });
  const type = objectType(shown.map(({ name, schema, required }) => ({ name, type: shownType(schema), required })));
  const optional = shown.every(({ required }) => !required);
  const zone = options === undefined ? '' : `, ${options}?: FormatOptions`;
  return `{ ${bindings.join(', ')} }: ${type}${optional ? ' = {}' : ''}${zone}`;
}

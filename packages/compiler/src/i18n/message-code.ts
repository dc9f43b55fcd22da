import type { ContractError, Parameter } from '@error-contracts/catalog';
import type { Message } from '@error-contracts/catalog/message';
import { placeholdersOf, replacePound } from '@error-contracts/catalog/message';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { objectType, shownType } from './data-type.js';
import { type Helper, localName, messageExpression, type PluralConditions, type Scope } from './message-expression.js';

/** A message as TypeScript: the parts that its value and its export have in common. */
export interface MessageCode {
  /** An expression for the text. */
  readonly text: string;
  /** The parameter list if the message is a function; absent if it is a constant. */
  readonly parameters?: string;
  /** The declarations of the plural categories that several cases compare. */
  readonly categories: string;
  readonly helpers: ReadonlySet<Helper>;
}

/** Returns the code of an error's message. */
export function messageCode(parsed: Message, error: ContractError, conditions: PluralConditions): MessageCode {
  const shown = shownParameters(parsed, error);
  const message = withoutSingleCases(parsed);
  const helpers = new Set<Helper>();
  if (shown.length === 0) return { text: literal(message.join('')), categories: '', helpers };
  const scope: Scope = {
    types: new Map(shown.map(({ name, schema }) => [name, schema])),
    conditions,
    helpers,
    counted: { name: '' },
    categories: new Map(),
  };
  const text = messageExpression(message, scope);
  const categories = [...scope.categories].map(([call, name]) => `const ${name} = ${call}; `).join('');
  return { text, parameters: parameterList(shown, message), categories, helpers };
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
  const names = new Set(placeholdersOf(message).map(({ name }) => name));
  return data.filter(({ name }) => names.has(name));
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
function parameterList(shown: readonly Parameter[], message: Message): string {
  const used = new Set(placeholdersOf(message).map(({ name }) => name));
  const bindings = shown.flatMap(({ name, schema, required }) => {
    if (!used.has(name)) return [];
    const binding = localName(name) === name ? name : `${name}: ${localName(name)}`;
    return required || schema.default === undefined ? binding : `${binding} = ${expression(schema.default)}`;
  });
  const type = objectType(shown.map(({ name, schema, required }) => ({ name, type: shownType(schema), required })));
  const optional = shown.every(({ required }) => !required);
  return `{ ${bindings.join(', ')} }: ${type}${optional ? ' = {}' : ''}`;
}

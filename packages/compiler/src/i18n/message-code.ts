import type { ContractError, Parameter } from '@error-contracts/catalog';
import type { Message } from '@error-contracts/catalog/message';
import { placeholdersOf } from '@error-contracts/catalog/message';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import { objectType, shownType } from './data-type.js';
import {
  type Helper,
  localName,
  messageExpression,
  type PluralConditions,
  type Scope,
  sharedCategory,
} from './message-expression.js';

/** A message as TypeScript: the parts that its value and its export have in common. */
export interface MessageCode {
  /** An expression for the text. */
  readonly text: string;
  /** The parameter list if the message is a function; absent if it is a constant. */
  readonly parameters?: string;
  /** The call whose result several cases compare as `category`. */
  readonly category?: string;
  readonly helpers: ReadonlySet<Helper>;
}

/** Returns the code of an error's message. */
export function messageCode(parsed: Message, error: ContractError, conditions: PluralConditions): MessageCode {
  const shown = shownParameters(parsed, error);
  const message = withoutSingleCases(parsed);
  const helpers = new Set<Helper>();
  if (shown.length === 0) return { text: literal(message.join('')), helpers };
  const scope: Scope = {
    types: new Map(shown.map(({ name, schema }) => [name, schema])),
    conditions,
    helpers,
    counted: '',
  };
  const text = messageExpression(message, scope);
  const category = sharedCategory(message, scope);
  return { text, parameters: parameterList(shown, message), ...(category === undefined ? {} : { category }), helpers };
}

/** Returns a message as a value: a literal, or an arrow function from the parameters to the text. */
export function messageValue({ text, parameters, category }: MessageCode): string {
  if (parameters === undefined) return text;
  const body = category === undefined ? text : `{ const category = ${category}; return ${text}; }`;
  return `(${parameters}): string => ${body}`;
}

/**
 * Returns a message as an export: a constant or a function declaration.
 *
 * It is no arrow function because of TypeScript: for a helper that an arrow function calls, it walks through every
 * declaration before it. With 100,000 messages this takes minutes.
 */
export function messageExport(name: string, { text, parameters, category }: MessageCode): string {
  if (parameters === undefined) return `export const ${name} = ${text};`;
  const prefix = category === undefined ? '' : `const category = ${category}; `;
  return `export function ${name}(${parameters}): string { ${prefix}return ${text}; }`;
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
    if (typeof part === 'string' || !('cases' in part) || part.cases.length > 1) return [part];
    const [only] = part.cases;
    return (only?.message ?? []).map((inner) =>
      typeof inner !== 'string' && inner.type === 'pound' ? { type: 'number', name: part.name } : inner,
    );
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

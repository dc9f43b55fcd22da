import type { ContractError, JsonObject, Parameter } from '@error-contracts/catalog';
import type { Message, Part, Selector } from '@error-contracts/catalog/message';
import { placeholdersOf } from '@error-contracts/catalog/message';
import { expression } from '../kit/expression.js';
import { literal } from '../kit/literal.js';
import type { Condition } from './integer-plural-rule.js';
import { objectType, shownType } from './parameter-type.js';

/** A function that the code of a message calls: `number(n)`, `plural(n)` or `ordinal(n)`. */
export type Helper = 'number' | 'plural' | 'ordinal';

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

/** The plural conditions of a language for integers, by the type of a selector. */
export interface PluralConditions {
  readonly plural: ReadonlyMap<string, Condition> | undefined;
  readonly selectordinal: ReadonlyMap<string, Condition> | undefined;
}

/** Returns the code of an error's message. */
export function messageCode(message: Message, error: ContractError, conditions: PluralConditions): MessageCode {
  const shown = shownParameters(message, error);
  const helpers = new Set<Helper>();
  if (shown.length === 0) return { text: literal(message.join('')), helpers };
  const scope: Scope = {
    types: new Map(shown.map(({ name, schema }) => [name, schema])),
    conditions,
    helpers,
    counted: '',
  };
  const text = concatenation(message, scope);
  const category = sharedCategory(message, scope);
  return { text, parameters: parameterList(shown), ...(category === undefined ? {} : { category }), helpers };
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

interface Scope {
  readonly types: ReadonlyMap<string, JsonObject>;
  readonly conditions: PluralConditions;
  /** Collects the helpers that the code calls. */
  readonly helpers: Set<Helper>;
  /** The parameter that `#` means. */
  readonly counted: string;
}

function parameterList(shown: readonly Parameter[]): string {
  const bindings = shown.map(({ name, schema, required }) => {
    const binding = localName(name) === name ? name : `${name}: ${localName(name)}`;
    return required || schema.default === undefined ? binding : `${binding} = ${expression(schema.default)}`;
  });
  const type = objectType(shown.map(({ name, schema, required }) => ({ name, type: shownType(schema), required })));
  const optional = shown.every(({ required }) => !required);
  return `{ ${bindings.join(', ')} }: ${type}${optional ? ' = {}' : ''}`;
}

/** Returns a parameter's name inside the function. No parameter name has an underscore, so the result is free. */
function localName(name: string): string {
  return TAKEN.has(name) ? `${name}_` : name;
}

const TAKEN: ReadonlySet<string> = new Set(['number', 'plural', 'ordinal', 'category']);

function concatenation(message: Message, scope: Scope): string {
  if (message.length === 0) return '""';
  if (message.length === 1 && isText(message[0], scope)) return operand(message[0], scope, false);
  const operands = message.map((part) => operand(part, scope, true));
  // If neither of the first two is a text, `+` adds numbers.
  if (!isText(message[0], scope) && !isText(message[1], scope)) operands.unshift('""');
  return operands.join(' + ');
}

function isText(part: Part | undefined, { types }: Scope): part is Part {
  if (part === undefined) return false;
  if (typeof part === 'string' || part.type !== 'argument') return true;
  return types.get(part.name)?.type === 'string';
}

function operand(part: Part, scope: Scope, inside: boolean): string {
  if (typeof part === 'string') return literal(part);
  if (part.type === 'argument') return localName(part.name);
  if (part.type === 'number') return call('number', part.name, scope);
  if (part.type === 'pound') return call('number', scope.counted, scope);
  const choice = conditional(part, { ...scope, counted: part.name });
  return inside && part.cases.length > 1 ? `(${choice})` : choice;
}

function call(helper: Helper, name: string, { helpers }: Scope): string {
  helpers.add(helper);
  return `${helper}(${localName(name)})`;
}

function conditional(selector: Selector, scope: Scope): string {
  const other = selector.cases.find(({ key }) => key === 'other')?.message ?? [];
  const others = selector.cases.filter(({ key }) => key !== 'other');
  // An exact number comes before the category that it belongs to.
  const ordered = [...others.filter(isExact), ...others.filter((choice) => !isExact(choice))];
  const tests = ordered.map(({ key, message }) => {
    return `${condition(key, selector, scope)} ? ${concatenation(message, scope)} : `;
  });
  return `${tests.join('')}${concatenation(other, scope)}`;
}

function condition(key: string, selector: Selector, scope: Scope): string {
  const name = localName(selector.name);
  if (selector.type === 'select') {
    const isBoolean = scope.types.get(selector.name)?.type === 'boolean';
    return `${name} === ${isBoolean ? key : literal(key)}`;
  }
  if (key.startsWith('=')) return `${name} === ${Number(key.slice(1))}`;
  if (categoriesOf(selector).length > 1) return `category === ${literal(key)}`;
  return inlineCondition(key, selector, scope) ?? `${categoryCall(selector, scope)} === ${literal(key)}`;
}

/** Returns the condition that needs no helper: for one category of an integer that is never negative. */
function inlineCondition(key: string, { type, name }: Selector, { types, conditions }: Scope): string | undefined {
  const schema = types.get(name);
  if (type === 'select' || schema?.type !== 'integer' || !(Number(schema.minimum) >= 0)) return undefined;
  const condition = conditions[type]?.get(key);
  return typeof condition === 'string' ? condition.replace(/\bn\b/g, localName(name)) : undefined;
}

/** Returns the call whose result several cases compare, so that the function makes it once. */
function sharedCategory(message: Message, scope: Scope): string | undefined {
  for (const part of message) {
    if (typeof part === 'string' || !('cases' in part) || part.type === 'select') continue;
    if (categoriesOf(part).length > 1) return categoryCall(part, scope);
  }
  return undefined;
}

function categoriesOf({ cases }: Selector): Selector['cases'] {
  return cases.filter((choice) => choice.key !== 'other' && !isExact(choice));
}

function isExact({ key }: Selector['cases'][number]): boolean {
  return key.startsWith('=');
}

function categoryCall(selector: Selector, scope: Scope): string {
  return call(selector.type === 'selectordinal' ? 'ordinal' : 'plural', selector.name, scope);
}

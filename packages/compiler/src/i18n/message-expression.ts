import type { Parameter } from '@error-contracts/catalog';
import type { Message, NumberArgument, Part, Selector, TimeArgument } from '@error-contracts/catalog/message';
import { literal } from '../kit/literal.js';
import type { Condition } from './integer-plural-rule.js';
import { type FormatFactory, formatHelper, type Helper, type LocaleHelpers } from './locale-helpers.js';

/** The plural conditions of a language for integers, by the type of a selector. */
export interface PluralConditions {
  readonly plural: ReadonlyMap<string, Condition> | undefined;
  readonly selectordinal: ReadonlyMap<string, Condition> | undefined;
}

/** What the expression of a message depends on. */
export interface Scope {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly conditions: PluralConditions;
  /** Collects the helpers that the code calls. */
  readonly helpers: LocaleHelpers;
  /** The name of the argument with the time zone. */
  readonly options: string;
  /** The plural whose number `#` means. */
  readonly counted: Pick<Selector, 'name' | 'offset'>;
  /** Collects the calls whose results several cases compare, and the names of the constants that keep them. */
  readonly categories: Map<string, string>;
}

/** Returns a message as an expression for its text. */
export function messageExpression(message: Message, scope: Scope): string {
  if (message.length === 0) return '""';
  if (message.length === 1 && isText(message[0], scope)) return operand(message[0], scope, false);
  const operands = message.map((part) => operand(part, scope, true));
  // If neither of the first two is a text, `+` adds numbers.
  if (!isText(message[0], scope) && !isText(message[1], scope)) operands.unshift('""');
  return operands.join(' + ');
}

function isText(part: Part | undefined, scope: Scope): part is Part {
  if (part === undefined) return false;
  if (typeof part === 'string' || part.type !== 'argument') return true;
  const type = schemaOf(part.name, scope)?.type;
  return type === 'string' || type === 'array';
}

function schemaOf(name: string, { parameters }: Scope): Parameter['schema'] | undefined {
  return parameters.get(name)?.schema;
}

function operand(part: Part, scope: Scope, inside: boolean): string {
  if (typeof part === 'string') return literal(part);
  if (part.type === 'argument') return argument(part.name, scope);
  if (part.type === 'number') return number(part, scope);
  if (part.type === 'pound') return call('number', quantity(scope.counted), scope);
  if (!('cases' in part)) return time(part, scope);
  const choice = conditional(part, part.type === 'select' ? scope : { ...scope, counted: part });
  return inside ? `(${choice})` : choice;
}

function argument(name: string, scope: Scope): string {
  if (schemaOf(name, scope)?.type !== 'array') return localName(name);
  const type = scope.parameters.get(name)?.list === 'or' ? 'disjunction' : 'conjunction';
  return `${formatHelper(scope.helpers, 'listFormatOf', type)}(${localName(name)})`;
}

function number(part: NumberArgument, scope: Scope): string {
  if (part.style === undefined) return call('number', quantity(part), scope);
  const { options } = part.style;
  const currency = scope.parameters.get(part.name)?.currency;
  if (options.style !== 'currency' || options.currency !== undefined || currency === undefined) {
    return `${formatHelper(scope.helpers, 'numberFormatOf', options)}(${localName(part.name)})`;
  }
  return `${formatHelper(scope.helpers, 'moneyFormatOf', options)}(${localName(part.name)}, ${localName(currency)})`;
}

function time({ name, style }: TimeArgument, scope: Scope): string {
  const format = String(schemaOf(name, scope)?.format);
  const factory = TIME_FORMATS.get(format) ?? 'dateTimeFormatOf';
  const value = factory === 'dateTimeFormatOf' ? `${localName(name)}, ${scope.options}` : localName(name);
  return `${formatHelper(scope.helpers, factory, style.options)}(${value})`;
}

/** The formats of JSON Schema that have no time zone. */
const TIME_FORMATS: ReadonlyMap<string, FormatFactory> = new Map([
  ['date', 'dateFormatOf'],
  ['time', 'timeFormatOf'],
]);

function call(helper: Helper, value: string, { helpers }: Scope): string {
  helpers.simple.add(helper);
  return `${helper}(${value})`;
}

/** Returns the number that a plural counts: its parameter less its offset. */
function quantity({ name, offset }: Pick<Selector, 'name' | 'offset'>): string {
  return offset === undefined ? localName(name) : `${localName(name)} - ${offset}`;
}

function conditional(selector: Selector, scope: Scope): string {
  const other = selector.cases.find(({ key }) => key === 'other')?.message ?? [];
  const others = selector.cases.filter(({ key }) => key !== 'other');
  // An exact number comes before the category that it belongs to.
  const ordered = [...others.filter(isExact), ...others.filter((choice) => !isExact(choice))];
  const tests = ordered.map(({ key, message }) => {
    return `${condition(key, selector, scope)} ? ${messageExpression(message, scope)} : `;
  });
  return `${tests.join('')}${messageExpression(other, scope)}`;
}

function condition(key: string, selector: Selector, scope: Scope): string {
  const name = localName(selector.name);
  if (selector.type === 'select') {
    const isBoolean = schemaOf(selector.name, scope)?.type === 'boolean';
    return `${name} === ${isBoolean ? key : literal(key)}`;
  }
  if (key.startsWith('=')) return `${name} === ${Number(key.slice(1))}`;
  if (categoriesOf(selector).length > 1) return `${sharedCategory(selector, scope)} === ${literal(key)}`;
  return inlineCondition(key, selector, scope) ?? `${categoryCall(selector, scope)} === ${literal(key)}`;
}

/** Returns the condition that needs no helper: for one category of an integer that is never negative. */
function inlineCondition(key: string, { type, name, offset }: Selector, scope: Scope): string | undefined {
  const schema = schemaOf(name, scope);
  if (type === 'select' || offset !== undefined) return undefined;
  if (schema?.type !== 'integer' || !(Number(schema.minimum) >= 0)) return undefined;
  const condition = scope.conditions[type]?.get(key);
  return typeof condition === 'string' ? condition.replace(/\bn\b/g, localName(name)) : undefined;
}

/** Returns the name of the constant that keeps what several cases compare, so that the function finds it out once. */
function sharedCategory(selector: Selector, scope: Scope): string {
  const made = categoryCall(selector, scope);
  const known = scope.categories.get(made);
  if (known !== undefined) return known;
  const name = scope.categories.size === 0 ? 'category' : `category${scope.categories.size + 1}`;
  scope.categories.set(made, name);
  return name;
}

function categoriesOf({ cases }: Selector): Selector['cases'] {
  return cases.filter((choice) => choice.key !== 'other' && !isExact(choice));
}

function isExact({ key }: Selector['cases'][number]): boolean {
  return key.startsWith('=');
}

function categoryCall(selector: Selector, scope: Scope): string {
  return call(selector.type === 'selectordinal' ? 'ordinal' : 'plural', quantity(selector), scope);
}

/** Returns a parameter's name inside the function. No parameter name has an underscore, so the result is free. */
export function localName(name: string): string {
  return TAKEN.test(name) ? `${name}_` : name;
}

const TAKEN = /^(?:number\d*|plural|ordinal|category\d*|(?:date|list)\d+)$/;

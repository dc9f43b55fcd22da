import type { ContractError, JsonObject, Parameter } from '@error-contracts/catalog';
import type { Message, Part, Selector } from '@error-contracts/catalog/message';
import { placeholdersOf } from '@error-contracts/catalog/message';
import { expression, literal } from '../kit/literal.js';
import type { Condition } from './integer-plural-rule.js';
import { objectType, shownType } from './parameter-type.js';

/** What the code of a message calls: `number(n)`, `plural(n)`, `ordinal(n)`. */
export type Helper = 'number' | 'plural' | 'ordinal';

/** A message as TypeScript, in the parts that a value and an export of it have in common. */
export interface MessageCode {
  /** An expression for the text. */
  readonly text: string;
  /** The parameter list of the function that it is; absent where the text is a constant. */
  readonly parameters?: string;
  /** The call whose result several cases compare as `category`. */
  readonly category?: string;
  readonly helpers: ReadonlySet<Helper>;
}

/** The plural conditions of a language for integers. */
export interface PluralConditions {
  readonly plural: ReadonlyMap<string, Condition> | undefined;
  readonly selectordinal: ReadonlyMap<string, Condition> | undefined;
}

/** The code of an error's message. */
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
  const text = concatenation(message, scope);
  const category = sharedCategory(message, scope);
  return { text, parameters: parameterList(shown, message), ...(category === undefined ? {} : { category }), helpers };
}

/** A message as a value: a literal, or an arrow function from the parameters to the text. */
export function messageValue({ text, parameters, category }: MessageCode): string {
  if (parameters === undefined) return text;
  const body = category === undefined ? text : `{ const category = ${category}; return ${text}; }`;
  return `(${parameters}): string => ${body}`;
}

/**
 * A message as an export. A function declaration, because of TypeScript: for a helper called in an arrow function it
 * walks through every declaration before it, which takes minutes where there are 100,000.
 */
export function messageExport(name: string, { text, parameters, category }: MessageCode): string {
  if (parameters === undefined) return `export const ${name} = ${text};`;
  const prefix = category === undefined ? '' : `const category = ${category}; `;
  return `export function ${name}(${parameters}): string { ${prefix}return ${text}; }`;
}

/** The parameters that a message shows, in the order in which the error declares them. */
export function shownParameters(message: Message, { data }: ContractError): readonly Parameter[] {
  const names = new Set(placeholdersOf(message).map(({ name }) => name));
  return data.filter(({ name }) => names.has(name));
}

/**
 * The message with the parts of `other` in the place of each selector that has no other case, the normal form in Chinese,
 * Japanese and Korean. What remains of selectors are conditional expressions, and every `+` stands between parts.
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

interface Scope {
  readonly types: ReadonlyMap<string, JsonObject>;
  readonly conditions: PluralConditions;
  /** Filled with what the code calls. */
  readonly helpers: Set<Helper>;
  /** What `#` stands for. */
  readonly counted: string;
}

/** The parameters of the function: the type has every one that the error's message shows, the code binds what it uses. */
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

/** A parameter's name inside the function; no parameter has an underscore, so that a helper's name stays free. */
function localName(name: string): string {
  return TAKEN.has(name) ? `${name}_` : name;
}

const TAKEN: ReadonlySet<string> = new Set(['number', 'plural', 'ordinal', 'category']);

function concatenation(message: Message, scope: Scope): string {
  if (message.length === 0) return '""';
  if (message.length === 1 && isText(message[0], scope)) return operand(message[0], scope, false);
  const operands = message.map((part) => operand(part, scope, true));
  // Without a text among the first two `+` would add numbers.
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
  return inside ? `(${choice})` : choice;
}

function call(helper: Helper, name: string, { helpers }: Scope): string {
  helpers.add(helper);
  return `${helper}(${localName(name)})`;
}

function conditional(selector: Selector, scope: Scope): string {
  const other = selector.cases.find(({ key }) => key === 'other')?.message ?? [];
  const others = selector.cases.filter(({ key }) => key !== 'other');
  // An exact number goes before the category that it belongs to.
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
  return ownCondition(key, selector, scope) ?? `${categoryCall(selector, scope)} === ${literal(key)}`;
}

/** The rule of the language itself instead of a helper, where one category of a non-negative integer is asked for. */
function ownCondition(key: string, { type, name }: Selector, { types, conditions }: Scope): string | undefined {
  const schema = types.get(name);
  if (type === 'select' || schema?.type !== 'integer' || !(Number(schema.minimum) >= 0)) return undefined;
  const condition = conditions[type]?.get(key);
  return typeof condition === 'string' ? condition.replace(/\bn\b/g, localName(name)) : undefined;
}

/** The call whose result several cases compare, so that it is made once. */
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

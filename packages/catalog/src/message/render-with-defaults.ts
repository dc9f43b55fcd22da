import type { Json, JsonObject } from '../json.js';
import type { Message, Part, Selector } from './message.js';

/** What rendering needs of a parameter: its name, and the default in its schema. */
export interface MessageParameter {
  readonly name: string;
  readonly schema: JsonObject;
}

/** A function that renders messages in one language. */
export type Render = (message: Message, parameters: readonly MessageParameter[]) => string;

/** Returns the text of a message with the defaults of its parameters. A parameter without a default stays `{name}`. */
export function renderWithDefaults(message: Message, parameters: readonly MessageParameter[], locale: string): string {
  return renderer(locale)(message, parameters);
}

/** Returns a function that renders messages with defaults. It makes each number format once, at its first use. */
export function renderer(locale: string): Render {
  let numbers: Intl.NumberFormat | undefined;
  const plurals = new Map<Selector['type'], Intl.PluralRules>();

  return (message, parameters) => {
    const values = new Map<string, Json>();
    for (const { name, schema } of parameters) {
      if (schema.default !== undefined) values.set(name, schema.default);
    }
    return textOf(message, values, undefined);
  };

  function textOf(message: Message, values: ReadonlyMap<string, Json>, counted: Selector | undefined): string {
    return message.map((part) => partText(part, values, counted)).join('');
  }

  function partText(part: Part, values: ReadonlyMap<string, Json>, counted: Selector | undefined): string {
    if (typeof part === 'string') return part;
    if (part.type === 'pound') return counted === undefined ? '#' : numberText(counted.name, values, counted.offset);
    if (part.type === 'number') return numberText(part.name, values, part.offset);
    if (part.type === 'argument') return String(values.get(part.name) ?? `{${part.name}}`);
    return textOf(chosenCase(part, values.get(part.name)), values, part);
  }

  function numberText(name: string, values: ReadonlyMap<string, Json>, offset = 0): string {
    const value = values.get(name);
    if (typeof value !== 'number') return `{${name}}`;
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value - offset);
  }

  function chosenCase({ type, cases, offset = 0 }: Selector, value: Json | undefined): Message {
    const caseOf = (key: string) => cases.find((candidate) => candidate.key === key)?.message;
    const other = caseOf('other') ?? [];
    if (value === undefined) return other;
    if (type === 'select' || typeof value !== 'number') return caseOf(String(value)) ?? other;
    return caseOf(`=${value}`) ?? caseOf(category(type, value - offset)) ?? other;
  }

  function category(type: 'plural' | 'selectordinal', value: number): string {
    let rules = plurals.get(type);
    if (rules === undefined) {
      rules = new Intl.PluralRules(locale, { type: type === 'plural' ? 'cardinal' : 'ordinal' });
      plurals.set(type, rules);
    }
    return rules.select(value);
  }
}

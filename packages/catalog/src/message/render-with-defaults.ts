import {
  dateFormatOf,
  dateTimeFormatOf,
  listFormatOf,
  moneyFormatOf,
  numberFormatOf,
  timeFormatOf,
} from '@error-contracts/runtime/formats';
import type { Json, JsonObject } from '../json.js';
import type { FormatStyle, Message, NumberArgument, Part, Selector, TimeArgument } from './message.js';

/** What rendering needs of a parameter: its name, the default in its schema, and how messages show it. */
export interface MessageParameter {
  readonly name: string;
  readonly schema: JsonObject;
  readonly currency?: string;
  readonly list?: 'and' | 'or';
}

/** A function that renders messages in one language. */
export type Render = (message: Message, parameters: readonly MessageParameter[]) => string;

/** Returns the text of a message with the defaults of its parameters. A parameter without a default stays `{name}`. */
export function renderWithDefaults(message: Message, parameters: readonly MessageParameter[], locale: string): string {
  return renderer(locale)(message, parameters);
}

/** Returns a function that renders messages with defaults. It makes each format once, at its first use. */
export function renderer(locale: string): Render {
  const formats = new Map<string, (...values: never[]) => string>();
  const plurals = new Map<Selector['type'], Intl.PluralRules>();

  return (message, parameters) => {
    const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    return textOf(message, known, undefined);
  };

  function textOf(message: Message, known: Known, counted: Selector | undefined): string {
    return message.map((part) => partText(part, known, counted)).join('');
  }

  function partText(part: Part, known: Known, counted: Selector | undefined): string {
    if (typeof part === 'string') return part;
    if (part.type === 'pound') return counted === undefined ? '#' : numberText({ ...counted, type: 'number' }, known);
    const { name } = part;
    const value = defaultOf(known, name);
    if (part.type === 'number') return numberText(part, known);
    if (part.type === 'argument') return value === undefined ? `{${name}}` : argumentText(value, known.get(name));
    if ('cases' in part) return textOf(chosenCase(part, value), known, part.type === 'select' ? counted : part);
    return typeof value === 'string' ? timeText(part, value, known.get(name)) : `{${name}}`;
  }

  function numberText({ name, offset = 0, style }: NumberArgument, known: Known): string {
    const value = defaultOf(known, name);
    if (typeof value !== 'number') return `{${name}}`;
    const options = { ...style?.options };
    const key = `number ${style?.source}`;
    const currency = known.get(name)?.currency;
    if (options.style === 'currency' && options.currency === undefined && currency !== undefined) {
      const code = defaultOf(known, currency);
      if (code === undefined) return `{${name}}`;
      return format(key, () => moneyFormatOf(locale, options))(value, String(code));
    }
    return format(key, () => numberFormatOf(locale, options))(value - offset);
  }

  function timeText({ style }: TimeArgument, value: string, parameter: MessageParameter | undefined): string {
    const kind = String(parameter?.schema.format);
    return format(`${kind} ${style.source}`, () => timeFormat(kind, style))(value);
  }

  function timeFormat(kind: string, { options }: FormatStyle): (value: string) => string {
    if (kind === 'date') return dateFormatOf(locale, options);
    if (kind === 'time') return timeFormatOf(locale, options);
    const write = dateTimeFormatOf(locale, options);
    return (value) => write(value, { timeZone: 'UTC' });
  }

  function argumentText(value: Json, parameter: MessageParameter | undefined): string {
    if (!Array.isArray(value)) return String(value);
    const type = parameter?.list === 'or' ? 'disjunction' : 'conjunction';
    return format(type, () => listFormatOf(locale, type))(value.map(String));
  }

  function format<Write extends (...values: never[]) => string>(key: string, make: () => Write): Write {
    const made = formats.get(key) ?? make();
    formats.set(key, made);
    return made as Write;
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

type Known = ReadonlyMap<string, MessageParameter>;

function defaultOf(known: Known, name: string): Json | undefined {
  return known.get(name)?.schema.default;
}

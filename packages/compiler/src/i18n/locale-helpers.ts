import type { FormatOptions } from '@error-contracts/catalog/message';
import { literal } from '../kit/literal.js';

/** A function that the code of a message calls: `number(n)`, `plural(n)` or `ordinal(n)`. */
export type Helper = 'number' | 'plural' | 'ordinal';

/** A factory of `@error-contracts/runtime/formats`: what it makes writes values in one style. */
export type FormatFactory =
  | 'dateFormatOf'
  | 'dateTimeFormatOf'
  | 'listFormatOf'
  | 'moneyFormatOf'
  | 'numberFormatOf'
  | 'timeFormatOf';

/** What the messages of a language call. It grows with each message. */
export interface LocaleHelpers {
  readonly simple: Set<Helper>;
  /** By the factory and its arguments, so that messages share a format. */
  readonly formats: Map<string, FormatHelper>;
}

/** A constant that writes values in one style. */
interface FormatHelper {
  readonly name: string;
  readonly factory: FormatFactory;
  /** The code of the arguments after the language. */
  readonly arguments: string;
}

/** Returns the name of the constant that writes values in this style. Two styles of one kind have different numbers. */
export function formatHelper(
  { formats }: LocaleHelpers,
  factory: FormatFactory,
  style: FormatOptions | string,
): string {
  const code = typeof style === 'string' ? literal(style) : optionsCode(style);
  const key = `${factory} ${code}`;
  const known = formats.get(key);
  if (known !== undefined) return known.name;
  const word = WORDS[factory];
  const count = [...formats.values()].filter((helper) => WORDS[helper.factory] === word).length;
  const name = `${word}${count + 1}`;
  formats.set(key, { name, factory, arguments: code });
  return name;
}

const WORDS: { readonly [factory in FormatFactory]: string } = {
  dateFormatOf: 'date',
  dateTimeFormatOf: 'date',
  listFormatOf: 'list',
  moneyFormatOf: 'number',
  numberFormatOf: 'number',
  timeFormatOf: 'date',
};

function optionsCode(options: FormatOptions): string {
  const members = Object.entries(options).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? literal(value) : String(value)}`,
  );
  return `{ ${members.join(', ')} }`;
}

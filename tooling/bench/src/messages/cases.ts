import type { Data, How } from './library.ts';
import type { Text, TextsByLocale } from './texts.ts';

/** What is timed: calls of one message, or of a table of messages. */
export interface Case {
  readonly title: string;
  /** `message` is one message on its own; a table has keys by code or by name. */
  readonly how: How;
  readonly texts: readonly Text[];
  readonly calls: readonly Call[];
}

/** One call of a text with data. */
export interface Call {
  readonly text: Text;
  readonly data: Data;
}

const NUMBERS = [1, 6, 12, 80, 140, 999, 1_000, 1_234, 2, 20, 4_096, 10_000, 250, 65_536, 100_000, 1_234_567];
const STRINGS = ['username', 'registerInClient', 'email', 'phone', 'a', 'userPoolId', 'x-request-id', 'token'];
const SELECTED = ['card', 'bank'];

/** Returns the cases of the real catalogue and of one with the kinds of messages that it lacks. */
export function casesOf(real: TextsByLocale, synthetic: TextsByLocale): readonly Case[] {
  const texts = real.get('en') ?? [];
  const others = synthetic.get('en') ?? [];
  const fixed = texts.filter(({ parameters }) => parameters.length === 0);
  return [
    { title: 'static, by code', how: 'code', texts, calls: fixed.map((text) => ({ text, data: {} })) },
    { title: 'all, by code', how: 'code', texts, calls: texts.flatMap((text) => callsOf(text).slice(0, 1)) },
    { title: 'all, by name', how: 'name', texts, calls: texts.flatMap((text) => callsOf(text).slice(0, 1)) },
    single('string', texts, 'PARAMETER_MISSING'),
    single('plural + number', texts, 'PASSWORD_TOO_SHORT'),
    single('string, required', others, 'ORDER_NOT_FOUND'),
    single('number', others, 'AMOUNT_TOO_LARGE'),
    single('plural + number, required', others, 'NAME_TOO_LONG'),
    single('select', others, 'FUNDS_INSUFFICIENT'),
  ];
}

/** Returns 16 calls of a text with different data. */
export function callsOf(text: Text): readonly Call[] {
  return NUMBERS.map((_, index) => {
    const values = text.parameters.map(({ name, type }) => [name, dataValue(text, type, index)] as const);
    return { text, data: Object.fromEntries(values) };
  });
}

function single(title: string, texts: readonly Text[], name: string): Case {
  const text = texts.find((candidate) => candidate.name === name);
  if (text === undefined) throw new Error(`The catalogue has no error ${name}, which is to be measured.`);
  return { title, how: 'message', texts: [text], calls: callsOf(text) };
}

function dataValue({ message }: Text, type: string, index: number): string | number {
  if (type === 'integer' || type === 'number') return pick(NUMBERS, index);
  const selects = message.some((part) => typeof part !== 'string' && part.type === 'select');
  return pick(selects ? SELECTED : STRINGS, index);
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

import { formats } from '../keywords/formats.js';
import { fits } from './fits.js';
import type { Schema } from './schema.js';

/** A value that a schema refuses, and the rule that it breaks. */
interface WrongValue {
  readonly kind: string;
  readonly rule: string;
  readonly value: unknown;
}

/** Returns values that a schema refuses, one for each way. `value` is one that it accepts. Members are not looked at. */
export function* wrongValues(schema: Schema, value: unknown): Generator<WrongValue> {
  if (typeof schema.type !== 'string') return;
  yield* wrongTypes(schema.type);
  if (Array.isArray(schema.enum)) {
    yield* notInList(schema, schema.enum);
    return;
  }
  if (typeof value === 'string') {
    yield* wrongTexts(schema, value);
    yield* wrongForms(schema);
  }
  if (typeof value === 'number') yield* wrongNumbers(schema);
  if (Array.isArray(value)) yield* wrongLengths(schema, value);
}

function* wrongTypes(type: string): Generator<WrongValue> {
  const wrong = (value: unknown): WrongValue => ({ kind: `not of type ${type}`, rule: 'type', value });
  if (type === 'null') yield { kind: 'data of an error that has none', rule: 'type', value: { further: 1 } };
  else yield wrong(type === 'string' ? 7 : '7');
  if (type !== 'null') yield { kind: 'null', rule: 'type', value: null };
  if (type === 'integer') yield wrong(1.5);
  if (type === 'object') yield wrong([]);
}

/** Rules of the value come before the list, so that a value of the list's kind must fit them. */
function* notInList({ enum: _, ...others }: Schema, values: readonly unknown[]): Generator<WrongValue> {
  const candidates: readonly unknown[] = ['none of them', 'none', '0', '', -7, 7, 99, 1001, 2 ** 31];
  const value = candidates.find((candidate) => !values.includes(candidate) && fits(others, candidate));
  if (value !== undefined) yield { kind: 'none of the values', rule: 'enum', value };
}

/** Rules of the value come before its format, so that a text of another form must fit them. */
function* wrongForms({ format, ...others }: Schema): Generator<WrongValue> {
  const wrong = formats.get(String(format))?.wrong;
  if (wrong === undefined) return;
  const value = [wrong, `${wrong} `, ' ', 'a', '0', '-'].find((candidate) => fits(others, candidate));
  if (value !== undefined) yield { kind: `not of format ${String(format)}`, rule: 'format', value };
}

function* wrongTexts({ minLength, maxLength, pattern }: Schema, text: string): Generator<WrongValue> {
  const lengthened = (length: number): string => (text === '' ? 'a' : text).repeat(length + 1).slice(0, length);
  if (typeof maxLength === 'number' && maxLength < LONGEST) {
    yield {
      kind: 'too long',
      rule: 'maxLength',
      value: [...lengthened(maxLength * 2 + 2)].slice(0, maxLength + 1).join(''),
    };
  }
  if (typeof minLength === 'number' && minLength > 0) {
    yield { kind: 'too short', rule: 'minLength', value: [...text].slice(0, minLength - 1).join('') };
  }
  if (typeof pattern !== 'string') return;
  const length = { type: 'string', minLength, maxLength };
  const candidates = [
    '',
    ' ',
    '!',
    'a',
    '0',
    '-',
    '\u2603',
    `${text}\u2603`,
    `\u2603${text}`,
    [...text].map(() => '\u2603').join(''),
  ];
  const value = candidates.find((candidate) => fits(length, candidate) && !new RegExp(pattern, 'u').test(candidate));
  if (value !== undefined) yield { kind: 'no match of the pattern', rule: 'pattern', value };
}

/** A longer text is no example that anybody reads. */
const LONGEST = 10_000;

function* wrongNumbers({ type, minimum, maximum }: Schema): Generator<WrongValue> {
  const isInteger = type === 'integer';
  if (typeof minimum === 'number' && Math.abs(minimum) < Number.MAX_SAFE_INTEGER) {
    yield { kind: 'too small', rule: 'minimum', value: Math.ceil(minimum) - 1 };
  }
  if (typeof maximum !== 'number') return;
  if (Math.abs(maximum) < Number.MAX_SAFE_INTEGER) {
    yield { kind: 'too large', rule: 'maximum', value: Math.floor(maximum) + 1 };
  } else if (isInteger) yield { kind: 'no integer that JSON carries exactly', rule: 'type', value: 2 ** 53 };
}

function* wrongLengths({ minItems, maxItems }: Schema, list: readonly unknown[]): Generator<WrongValue> {
  if (typeof minItems === 'number' && minItems > 0) {
    yield { kind: 'too few elements', rule: 'minItems', value: list.slice(0, minItems - 1) };
  }
  if (typeof maxItems === 'number' && maxItems < LONGEST && list.length > 0) {
    const value = Array.from({ length: maxItems + 1 }, (_, index) => list[index % list.length]);
    yield { kind: 'too many elements', rule: 'maxItems', value };
  }
}

import { type JsonRecord, member, numberOf, textOf } from '../json-value.js';
import type { Random } from './random.js';

/** A sample is never longer, whatever a schema asks for. */
const LONGEST = 10_000;

/** Returns a text that fits a schema: its format, its pattern if a common text fits it, and its limits. */
export function sampleText(schema: JsonRecord, name: string, random: Random): string {
  const number = random.below(1_000_000);
  const format = textOf(member(schema, 'format')) ?? formatOfName(name);
  const made = byFormat(format, number);
  const pattern = textOf(member(schema, 'pattern'));
  if (pattern !== undefined) return fitting(pattern, [...(made === undefined ? [] : [made]), ...COMMON]) ?? 'a';
  const least = numberOf(member(schema, 'minLength')) ?? 0;
  const most = Math.max(least, Math.min(numberOf(member(schema, 'maxLength')) ?? LONGEST, LONGEST));
  const text = made ?? `text ${number}`;
  return text.slice(0, most).padEnd(Math.min(least, LONGEST), 'x');
}

/** A field that is called `email` takes an address, whether the schema says so or not. */
function formatOfName(name: string): string | undefined {
  const word = /(email|phone|uuid|date|url|uri|ip)$/i.exec(name)?.[1]?.toLowerCase();
  return word === 'url' ? 'uri' : word === 'ip' ? 'ipv4' : word;
}

function byFormat(format: string | undefined, number: number): string | undefined {
  const digits = String(number).padStart(12, '0');
  switch (format) {
    case 'email':
      return `fuzz${number}@example.com`;
    case 'phone':
      return `+4930${digits.slice(-7)}`;
    case 'uuid':
      return `00000000-0000-4000-8000-${digits}`;
    case 'date':
      return '2026-01-31';
    case 'date-time':
      return '2026-01-31T12:00:00Z';
    case 'time':
      return '12:00:00Z';
    case 'uri':
    case 'uri-reference':
      return `https://example.com/${number}`;
    case 'hostname':
      return `host${number}.example.com`;
    case 'ipv4':
      return '192.0.2.1';
    case 'ipv6':
      return '2001:db8::1';
    case 'byte':
      return 'Zm9v';
    default:
      return undefined;
  }
}

/** Short, so that even a pattern that goes back far answers soon. */
const COMMON: readonly string[] = [
  'a',
  'A',
  '1',
  'ab',
  'AB',
  'abc',
  'Ab1',
  '12',
  '123',
  '1234',
  '123456',
  'a-b',
  'a_b',
];
const LONGEST_CANDIDATE = 20;
const LONGEST_PATTERN = 500;

function fitting(pattern: string, candidates: readonly string[]): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return undefined;
  try {
    const expression = new RegExp(pattern, 'u');
    return candidates.find((text) => text.length <= LONGEST_CANDIDATE && expression.test(text));
  } catch {
    return undefined;
  }
}

import { textsOfPattern } from '@error-contracts/runtime/examples';
import { type JsonRecord, member, numberOf, textOf } from '../json-value.js';
import type { Random } from './random.js';

/** A sample is never longer, whatever a schema asks for. */
const LONGEST = 10_000;

/** Returns a text that fits a schema: its format, its pattern if a text for it is found soon, and its limits. */
export function sampleText(schema: JsonRecord, name: string, random: Random): string {
  const number = random.below(1_000_000);
  const format = textOf(member(schema, 'format')) ?? formatOfName(name);
  const made = byFormat(format, number);
  const pattern = textOf(member(schema, 'pattern'));
  const least = numberOf(member(schema, 'minLength')) ?? 0;
  const most = Math.max(least, Math.min(numberOf(member(schema, 'maxLength')) ?? LONGEST, LONGEST));
  if (pattern !== undefined) return fitting(pattern, made, least, most) ?? 'a';
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

/** So many texts are tried for a pattern. */
const MOST_TRIES = 60;
const LONGEST_PATTERN = 500;

/** Returns a text that fits a pattern and the limits beside it; undefined if none is found soon. */
function fitting(pattern: string, made: string | undefined, least: number, most: number): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return undefined;
  const longest = Math.min(most, longestTried(pattern));
  try {
    const expression = new RegExp(pattern, 'u');
    let tries = 0;
    for (const text of [...(made === undefined ? [] : [made]), ...textsOfPattern(pattern, [least, longest])]) {
      if (++tries > MOST_TRIES) break;
      if (text.length >= least && text.length <= longest && expression.test(text)) return text;
    }
  } catch {
    // The pattern is no regular expression.
  }
  return undefined;
}

/** A document may have patterns that go back far: what may do so is tried with short texts only. */
function longestTried(pattern: string): number {
  // A group that comes some times, without alternatives, is what a UUID has.
  const groups = pattern.includes('|') ? pattern : pattern.replace(/\)\{[1-4]\}/, ')');
  const repeats = groups.match(/[*+?]|\{\d+,/g)?.length ?? 0;
  return /\)[*+?{]/.test(groups) || repeats > 3 ? 20 : 100;
}

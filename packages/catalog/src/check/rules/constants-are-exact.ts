import type { Violation } from '../../draft/violation.js';
import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import { checkOf } from '../check-of.js';
import { contradictionsOf } from '../contradictions-of.js';
import type { Rule } from '../rule.js';
import { unprintableIn } from '../unprintable.js';

export const rule: Rule = {
  name: 'constants-are-exact',
  severity: 'error',
  description:
    'A constant of the envelope fits the schema beside it, and every response carries exactly it. ' +
    'Neither it nor a value that an entry gives has a number that JSON does not carry exactly.',
  example: {
    wrong: {
      'catalog.json': {
        envelope: {
          code: 'code',
          message: 'message',
          data: 'data',
          properties: { ok: { type: 'string', const: false } },
        },
      },
    },
    right: {
      'catalog.json': {
        envelope: { code: 'code', message: 'message', data: 'data', properties: { ok: { const: false } } },
      },
    },
  },
  *check({ file, head, entries }) {
    for (const [place, written] of Object.entries(head.envelope?.properties ?? {})) {
      if (!Object.hasOwn(written, 'const')) continue;
      const path = ['envelope', 'properties', place];
      const title = `The constant at "${place}"`;
      for (const found of inexact(written.const as Json, [...path, 'const'], title)) yield { file, ...found };
      if (written.from !== undefined) {
        const message = `${title} is the value in every response, so "from" means nothing.`;
        yield { file, path: [...path, 'from'], at: 'key', message, help: 'Delete "from", or delete "const".' };
      }
      const { const: value, optional: _optional, from: _from, ...schema } = written;
      if (fits(value as Json, schema as JsonObject)) continue;
      const help = 'Delete the other keywords: a constant needs no schema.';
      yield { file, path: [...path, 'const'], message: `${title} does not fit the schema beside it.`, help };
    }
    for (const { name, value } of entries.values()) {
      for (const [place, given] of Object.entries((value.properties ?? {}) as JsonObject)) {
        const title = `The property "${place}" of ${name}`;
        for (const found of inexact(given, ['errors', name, 'properties', place], title)) yield { file, ...found };
      }
    }
  },
};

/** Yields what a response cannot carry as it is written. */
function* inexact(value: Json, path: readonly (string | number)[], title: string): Iterable<Omit<Violation, 'file'>> {
  if (typeof value === 'number' && (!Number.isFinite(value) || isRounded(value))) {
    const help = `Stay within ±${Number.MAX_SAFE_INTEGER}, or write it as text.`;
    yield { path, message: `${title} has a number that JSON does not carry exactly.`, help };
  } else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* inexact(element, [...path, index], title);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const character = unprintableIn(name);
      if (character !== undefined) {
        const message = `${title} has a name with the character ${character}, which nobody can read or type.`;
        const help = 'Delete the character, or write another one in its place.';
        yield { path: [...path, name], at: 'key', message, value: name, help };
      }
      yield* inexact(member, [...path, name], title);
    }
  }
}

function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** Returns whether a value fits a schema; true if the schema says nothing or contradicts itself. */
function fits(value: Json, schema: JsonObject): boolean {
  if (schema.type === undefined || !contradictionsOf(schema).next().done) return true;
  const issues: Parameters<ReturnType<typeof checkOf>>[0] = [];
  checkOf(schema)(issues, value, '', '');
  return issues.length === 0;
}

import type { Violation } from '../../draft/violation.js';
import { isJsonObject, type Json } from '../../json.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'property-names-are-safe',
  severity: 'error',
  description:
    'Nothing on the wire has the name of something that every JavaScript object inherits, such as constructor. ' +
    'A parameter is not called like a reserved word either, because generated code makes it a variable.',
  example: {
    wrong: { 'catalog.json': { errors: { TICKET_SOLD_OUT: { data: { class: { type: 'string' } } } } } },
    right: { 'catalog.json': { errors: { TICKET_SOLD_OUT: { data: { ticketClass: { type: 'string' } } } } } },
  },
  *check({ file, entries, head: { envelope } }) {
    for (const role of ['code', 'message', 'data', 'status'] as const) {
      const place = envelope?.[role];
      const name = typeof place === 'object' ? place.at : place;
      if (name !== undefined && isInherited(name)) {
        yield { file, path: ['envelope', role], message: message(name), value: name, help: help(name) };
      }
    }
    yield* inProperties(envelope?.properties, ['envelope', 'properties'], isInherited);
    for (const { name, value } of entries.values()) {
      yield* inProperties(value.data, ['errors', name, 'data'], (word) => isInherited(word) || RESERVED.has(word));
    }

    function* inProperties(
      properties: object | undefined,
      path: readonly string[],
      isUnsafe: (name: string) => boolean,
    ): Iterable<Violation> {
      for (const [name, schema] of Object.entries(properties ?? {})) {
        if (isUnsafe(name)) {
          yield { file, path: [...path, name], at: 'key', message: message(name), value: name, help: help(name) };
        }
        yield* inValue(schema, [...path, name]);
      }
    }

    function* inValue(schema: { readonly [keyword: string]: Json }, path: readonly string[]): Iterable<Violation> {
      const { properties, items } = schema;
      if (isJsonObject(properties)) yield* inProperties(properties, [...path, 'properties'], isInherited);
      if (isJsonObject(items)) yield* inValue(items, [...path, 'items']);
    }
  },
};

function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function message(name: string): string {
  return `The name "${name}" is one that JavaScript keeps for itself.`;
}

function help(name: string): string {
  return `Call it "${name}Value".`;
}

/** The reserved words of ECMAScript: generated code makes variables of parameters by destructuring. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

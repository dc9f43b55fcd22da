import { parametersOf } from '../../draft/parameters-of.js';
import type { Violation } from '../../draft/violation.js';
import { SLOTS } from '../../envelope/body-tree.js';
import { pointerOfPlace, stepsOf } from '../../envelope/pointer.js';
import { isJsonObject, type Json, type JsonObject } from '../../json.js';
import type { Rule } from '../rule.js';
import { unprintableIn } from '../unprintable.js';

export const rule: Rule = {
  name: 'property-names-are-safe',
  severity: 'error',
  description:
    'No code and nothing on the wire has the name of something that every JavaScript object inherits, such as constructor. ' +
    'No name on the wire has a character that nobody can read or type. ' +
    'A parameter is not called like a reserved word either, because generated code makes it a variable.',
  example: {
    wrong: { 'catalog.json': { errors: { TICKET_SOLD_OUT: { data: { class: { type: 'string' } } } } } },
    right: { 'catalog.json': { errors: { TICKET_SOLD_OUT: { data: { ticketClass: { type: 'string' } } } } } },
  },
  *check({ file, entries, head: { envelope } }) {
    for (const role of SLOTS) {
      const place = envelope?.[role];
      const name = unsafeStep(typeof place === 'object' ? place.at : place);
      if (name !== undefined) {
        yield { file, path: ['envelope', role], message: message(name), value: name, help: help(name) };
      }
    }
    for (const [place, schema] of Object.entries(envelope?.properties ?? {}) as [string, JsonObject][]) {
      const path = ['envelope', 'properties', place];
      const name = unsafeStep(place);
      if (name !== undefined) yield { file, path, at: 'key', message: message(name), value: name, help: help(name) };
      yield* inValue(schema, path);
    }
    for (const { name, value } of entries.values()) {
      yield* inProperties(value.data, ['errors', name, 'data'], (word) => isInherited(word) || RESERVED.has(word));
      if (typeof value.code === 'string' && isInherited(value.code)) {
        const path = ['errors', name, 'code'];
        yield { file, path, message: message(value.code), value: value.code, help: 'Give it another code.' };
      }
      for (const { name: parameter, member } of parametersOf({ value })) {
        if (member === parameter || !isUnsafe(member)) continue;
        const path = ['errors', name, 'data', parameter, 'at'];
        yield { file, path, message: message(member), value: member, help: help(member) };
      }
    }

    function* inProperties(
      properties: object | undefined,
      path: readonly string[],
      isWrong: (name: string) => boolean,
    ): Iterable<Violation> {
      for (const [name, schema] of Object.entries(properties ?? {})) {
        if (isWrong(name)) {
          yield { file, path: [...path, name], at: 'key', message: message(name), value: name, help: help(name) };
        }
        yield* inValue(schema, [...path, name]);
      }
    }

    function* inValue(schema: { readonly [keyword: string]: Json }, path: readonly string[]): Iterable<Violation> {
      const { properties, items, additionalProperties: further } = schema;
      if (isJsonObject(properties)) yield* inProperties(properties, [...path, 'properties'], isUnsafe);
      if (isJsonObject(items)) yield* inValue(items, [...path, 'items']);
      if (isJsonObject(further)) yield* inValue(further, [...path, 'additionalProperties']);
    }
  },
};

/** Returns the step of a place that JavaScript keeps for itself. */
function unsafeStep(place: string | undefined): string | undefined {
  return place === undefined ? undefined : (stepsOf(pointerOfPlace(place)) ?? []).find(isUnsafe);
}

/** Returns whether a name cannot stand on the wire. */
function isUnsafe(name: string): boolean {
  return isInherited(name) || unprintableIn(name) !== undefined;
}

function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function message(name: string): string {
  const character = unprintableIn(name);
  return character === undefined
    ? `The name "${name}" is one that JavaScript keeps for itself.`
    : `The name "${name}" has the character ${character}, which nobody can read or type.`;
}

function help(name: string): string {
  if (unprintableIn(name) !== undefined) return 'Delete the character, or write another one in its place.';
  const instead = `Call it "${name}Value".`;
  // A reserved word may stand in a response; only what every object inherits may not.
  return isInherited(name) ? instead : `${instead} If responses have "${name}", say so: "at": "${name}".`;
}

/** The reserved words of ECMAScript: generated code makes variables of parameters by destructuring. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

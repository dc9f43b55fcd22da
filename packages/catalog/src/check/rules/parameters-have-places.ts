import type { DraftEntry } from '../../draft/draft.js';
import { declaredParametersOf } from '../../draft/parameters-of.js';
import type { Violation } from '../../draft/violation.js';
import { membersOfData } from '../../envelope/members-of-data.js';
import { normalEnvelope } from '../../envelope/normal-envelope.js';
import { isNullable } from '../../value-type.js';
import { PROBLEM_MEMBERS } from '../problem-members.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'parameters-have-places',
  severity: 'error',
  description:
    'Every parameter has a place in the response that nothing else has. ' +
    'If parameters travel as text, each is a string, a number or a boolean.',
  example: {
    wrong: {
      'catalog.json': {
        envelope: { code: '/error/code', message: '/error/message', data: '/error' },
        errors: { ORDER_EMPTY: { data: { code: { type: 'string' } } } },
      },
    },
    right: {
      'catalog.json': {
        envelope: { code: '/error/code', message: '/error/message', data: '/error' },
        errors: { ORDER_EMPTY: { data: { orderCode: { type: 'string' } } } },
      },
    },
  },
  *check({ file, head, entries }) {
    const envelope = normalEnvelope(head.envelope);
    const { data, dataType } = envelope;
    const taken = membersOfData(envelope);
    // A server writes these members of every body, whether the envelope names them or not.
    const reserved = data === '' && envelope.format === 'problem+json' ? PROBLEM_MEMBERS : [];
    for (const entry of entries.values()) {
      if (entry.value.data === undefined) continue;
      if (data === undefined) {
        yield { file, ...withoutPlace(entry) };
        continue;
      }
      const members = new Map<string, string>();
      for (const { name, member, schema } of declaredParametersOf(entry)) {
        const path = placeOf(entry, name, member);
        const owner = taken.has(member)
          ? 'another part of the envelope'
          : reserved.includes(member)
            ? 'a member of problem details'
            : members.get(member);
        members.set(member, `the parameter "${name}"`);
        if (owner !== undefined) yield { file, ...path, ...collision(entry.name, name, member, owner) };
        if (dataType === 'strings' && (isNullable(schema) || schema.type === 'array' || schema.type === 'object')) {
          const what = isNullable(schema) ? 'may be null' : `is an ${schema.type}`;
          yield {
            file,
            path: ['errors', entry.name, 'data', name],
            message: `The parameter "${name}" of ${entry.name} ${what}, but parameters travel as text.`,
            help: 'Send several parameters instead, or set "dataType": "json" in "envelope".',
          };
        }
      }
    }
  },
};

function withoutPlace({ name }: DraftEntry): Omit<Violation, 'file'> {
  return {
    path: ['errors', name, 'data'],
    at: 'key',
    message: `${name} has parameters, but the envelope has no place for them.`,
    value: 'data',
    help: 'Say where they stand: "data": "data" in "envelope".',
  };
}

function placeOf({ name: error }: DraftEntry, name: string, member: string): Pick<Violation, 'path' | 'at'> {
  const path = ['errors', error, 'data', name];
  return member === name ? { path, at: 'key' } : { path: [...path, 'at'] };
}

function collision(error: string, name: string, member: string, owner: string): Omit<Violation, 'file' | 'path'> {
  return {
    message: `The parameter "${name}" of ${error} travels as "${member}", which is ${owner}.`,
    value: member,
    help: `Rename it, or say how it travels: "at": "${name}Value".`,
  };
}

import { HELD_NAME } from '@error-contracts/runtime/fields';
import type { Draft, DraftEntry } from '../../draft/draft.js';
import { declaredParametersOf } from '../../draft/parameters-of.js';
import type { Violation } from '../../draft/violation.js';
import { membersOfData } from '../../envelope/members-of-data.js';
import { normalEnvelope } from '../../envelope/normal-envelope.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'held-errors-have-a-place',
  severity: 'error',
  description:
    'An error with "holdsErrors" is public. Its data travel as JSON, the name "errors" is free in them, and the ' +
    'envelope has no list. The catalogue has errors that it can hold: an error that is held holds none.',
  example: {
    wrong: {
      'catalog.json': {
        errors: { FORM_INVALID: { holdsErrors: true, data: { errors: 'string' } }, NAME_TAKEN: {} },
      },
    },
    right: {
      'catalog.json': {
        errors: { FORM_INVALID: { holdsErrors: true, data: { form: 'string' } }, NAME_TAKEN: {} },
      },
    },
  },
  *check(draft) {
    for (const entry of draft.entries.values()) {
      if (entry.value.holdsErrors !== true) continue;
      for (const violation of violations(entry, draft)) yield { file: draft.file, ...violation };
    }
  },
};

function* violations(entry: DraftEntry, { head, entries }: Draft): Generator<Omit<Violation, 'file'>> {
  const { name, value } = entry;
  const at = { path: ['errors', name, 'holdsErrors'], at: 'key', value: 'holdsErrors' } as const;
  const envelope = normalEnvelope(head.envelope);
  if (envelope.list !== undefined) {
    yield {
      ...at,
      message: `${name} holds errors, but the envelope has a list, which carries several errors itself.`,
      help: 'Remove "holdsErrors": each error of the list has its own place for the field.',
    };
  } else if (envelope.data === undefined) {
    yield {
      ...at,
      message: `${name} holds errors, but the envelope has no place for data.`,
      help: 'Say where data stand: "data": "data" in "envelope".',
    };
  } else if (envelope.dataType === 'strings') {
    yield {
      ...at,
      message: `${name} holds errors, but parameters travel as text.`,
      help: 'Set "dataType": "json" in "envelope".',
    };
  } else if (membersOfData(envelope).has(HELD_NAME)) {
    yield {
      ...at,
      message: `${name} holds errors, which travel as "${HELD_NAME}". That is another part of the envelope.`,
      help: 'Move that part of the envelope.',
    };
  }
  for (const { name: parameter, member } of declaredParametersOf(entry)) {
    if (parameter !== HELD_NAME && member !== HELD_NAME) continue;
    const path = ['errors', name, 'data', parameter];
    yield {
      ...(parameter === HELD_NAME ? { path, at: 'key' } : { path: [...path, 'at'] }),
      message: `The parameter "${parameter}" of ${name} travels as "${member}", beside the errors that ${name} holds.`,
      value: member,
      help: `Rename it: the errors are "${HELD_NAME}" in the data.`,
    };
  }
  if (value.audience === 'internal') {
    yield {
      ...at,
      message: `${name} holds errors for people who fill in a form, but it is internal.`,
      help: 'Remove "holdsErrors", or set "audience": "public".',
    };
  }
  if ([...entries.values()].every((other) => other.value.holdsErrors === true)) {
    yield { ...at, message: `${name} holds errors, but there is none that it can hold.`, help: 'Add one.' };
  }
}

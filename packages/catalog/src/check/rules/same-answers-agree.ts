import type { Draft, DraftEntry } from '../../draft/draft.js';
import { parametersOf } from '../../draft/parameters-of.js';
import { type Suggest, suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'same-answers-agree',
  severity: 'error',
  description:
    'The error that "sameAnswerAs" names has a response that can be sent for both: it is in use, public, needs no data ' +
    'and names no further error. Both have the same status, kind and retry, so that a client that follows the ' +
    'response does the right thing in both cases.',
  example: {
    wrong: {
      'catalog.json': {
        errors: {
          USER_UNKNOWN: { status: 404, sameAnswerAs: 'PASSWORD_INCORRECT' },
          PASSWORD_INCORRECT: { status: 401 },
        },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          USER_UNKNOWN: { status: 401, sameAnswerAs: 'PASSWORD_INCORRECT' },
          PASSWORD_INCORRECT: { status: 401 },
        },
      },
    },
  },
  *check(draft) {
    const suggest = suggester();
    const presentNames = namesByAlias(draft);
    for (const entry of draft.entries.values()) {
      if (entry.value.sameAnswerAs === undefined) continue;
      const path = ['errors', entry.name, 'sameAnswerAs'];
      for (const refusal of refusals(entry, draft, presentNames, suggest)) yield { file: draft.file, path, ...refusal };
    }
  },
};

interface Refusal {
  readonly message: string;
  readonly help: string;
}

function* refusals(
  { name, value }: DraftEntry,
  { entries, names }: Draft,
  presentNames: ReadonlyMap<string, string>,
  suggest: Suggest,
): Generator<Refusal> {
  const other = value.sameAnswerAs ?? '';
  const subject = `${name} is to be answered as`;
  const target = entries.get(other)?.value;
  if (other === name) yield { message: `${subject} itself.`, help: 'Name another error, or remove "sameAnswerAs".' };
  else if (!names.has(other)) {
    const meant = presentNames.get(other) ?? suggest(other, names);
    const help = meant === undefined ? 'Name an error of the catalogue.' : `Did you mean ${meant}?`;
    yield { message: `${subject} ${other}, which is not in the catalogue.`, help };
  } else if (target?.sameAnswerAs !== undefined) {
    const help = target.sameAnswerAs === name ? 'Remove one of the two.' : `Name ${target.sameAnswerAs} here too.`;
    yield { message: `${subject} ${other}, which is answered as ${target.sameAnswerAs} itself.`, help };
  } else if (target !== undefined && value.retired === undefined) yield* differences(subject, value, other, target);
}

function* differences(
  subject: string,
  value: DraftEntry['value'],
  other: string,
  target: DraftEntry['value'],
): Generator<Refusal> {
  const ended = target.retired !== undefined ? 'retired' : target.deprecated !== undefined ? 'deprecated' : undefined;
  if (ended !== undefined) {
    const help = 'Name an error that servers may still send.';
    yield { message: `${subject} ${other}, which is ${ended}.`, help };
  }
  if (target.audience === 'internal') {
    const help = 'Name an error whose text users may read.';
    yield { message: `${subject} ${other}, which is internal.`, help };
  }
  const needed = parametersOf({ value: target }).filter(({ required }) => required);
  if (needed.length > 0) {
    const list = needed.map((parameter) => parameter.name).join(', ');
    const help = 'Give these parameters a default, or name an error without data.';
    yield { message: `${subject} ${other}, which needs data: ${list}.`, help };
  }
  for (const [field, preset] of COMPARED) {
    const [own, others] = [value[field] ?? preset, target[field] ?? preset];
    if (own === others) continue;
    const message = `${subject} ${other}, but its ${field} is ${own} and the other one’s is ${others}.`;
    yield { message, help: `Make its ${field} ${others}, or name an error with ${own}.` };
  }
}

/** What a client reads from the catalogue to decide what it does. */
const COMPARED = [
  ['status', undefined],
  ['kind', 'error'],
  ['retry', 'never'],
] as const;

function namesByAlias({ entries }: Draft): ReadonlyMap<string, string> {
  return new Map(
    [...entries.values()].flatMap(({ name, value }) =>
      (value.aliases ?? []).map((alias): [string, string] => [alias, name]),
    ),
  );
}

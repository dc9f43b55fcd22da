import type { Draft, DraftEntry } from '../../draft/draft.js';
import type { Violation } from '../../draft/violation.js';
import { type Suggest, suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'texts-are-distinct',
  severity: 'error',
  mayBeLowered: true,
  description:
    'Two errors share a text only if one of them says so and why, with "sameTextAs". ' +
    'Otherwise people cannot tell the two errors apart.',
  example: {
    wrong: {
      'catalog.json': {
        errors: { USER_LOCKED: { message: 'You cannot sign in.' }, USER_UNKNOWN: { message: 'You cannot sign in.' } },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          USER_LOCKED: { message: 'You cannot sign in.' },
          USER_UNKNOWN: {
            message: 'You cannot sign in.',
            sameTextAs: { name: 'USER_LOCKED', reason: 'Do not tell who exists.' },
          },
        },
      },
    },
  },
  *check(draft) {
    const suggest = suggester();
    for (const entry of draft.entries.values()) yield* pointerError(draft, entry, suggest);
    for (const group of groupByText(draft.entries.values())) yield* undeclared(draft, group);
  },
};

function* pointerError(
  { file, entries, names }: Draft,
  { name, value }: DraftEntry,
  suggest: Suggest,
): Iterable<Violation> {
  const other = value.sameTextAs?.name;
  if (other === undefined) return;
  const path = ['errors', name, 'sameTextAs', 'name'];
  if (other === name) {
    const help = 'Name the other error, or remove "sameTextAs".';
    yield { file, path, message: `${name} is declared to have the same text as itself.`, help };
  } else if (!names.has(other)) {
    const near = suggest(other, names);
    const help = near === undefined ? 'Name an error of the catalogue.' : `Did you mean ${near}?`;
    yield { file, path, message: `${other} is not in the catalogue.`, help };
  } else {
    const text = entries.get(other)?.value.message;
    if (text === undefined || text === value.message) return;
    const message = `${name} is declared to have the same text as ${other}, but the two differ.`;
    yield { file, path, message, help: 'Remove "sameTextAs", or make the two messages equal.' };
  }
}

function groupByText(entries: Iterable<DraftEntry>): readonly (readonly DraftEntry[])[] {
  const groups = new Map<string, DraftEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.value.message);
    if (group === undefined) groups.set(entry.value.message, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Entries of a group that no chain of `sameTextAs` connects with the first one. */
function* undeclared({ file }: Draft, group: readonly DraftEntry[]): Iterable<Violation> {
  const links = new Map(group.map(({ name }) => [name, name]));
  for (const { name, value } of group) {
    const other = value.sameTextAs?.name;
    if (other !== undefined && links.has(other)) links.set(rootOf(links, name), rootOf(links, other));
  }
  const [first, ...others] = group;
  if (first === undefined) return;
  const reported = new Set([rootOf(links, first.name)]);
  for (const { name } of others) {
    const root = rootOf(links, name);
    if (reported.has(root)) continue;
    reported.add(root);
    yield {
      file,
      path: ['errors', name, 'message'],
      message: `${name} has the same text as ${first.name}: people cannot tell the two apart.`,
      help: `Word them differently, or add "sameTextAs": { "name": "${first.name}", "reason": "…" } to ${name}.`,
    };
  }
}

/** Returns the one name for all that is connected. It halves the chain on its way, so that long chains stay cheap. */
function rootOf(links: Map<string, string>, name: string): string {
  let current = name;
  for (let next = links.get(current) ?? current; next !== current; next = links.get(current) ?? current) {
    links.set(current, links.get(next) ?? next);
    current = next;
  }
  return current;
}

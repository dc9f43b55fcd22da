import type { Draft } from '../../draft/draft.js';
import { type Suggest, suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'replacements-exist',
  severity: 'error',
  description:
    'The replacement of a deprecated or retired error is in the catalogue, and is not deprecated or retired itself. ' +
    'If a deprecated error names no replacement, that is a warning.',
  example: {
    wrong: {
      'catalog.json': {
        errors: {
          ORDER_LOCKED: { deprecated: { since: '1.1.0', reason: 'No more locks.', replacedBy: 'ORDER_BUZY' } },
          ORDER_BUSY: {},
        },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          ORDER_LOCKED: { deprecated: { since: '1.1.0', reason: 'No more locks.', replacedBy: 'ORDER_BUSY' } },
          ORDER_BUSY: {},
        },
      },
    },
  },
  *check(draft) {
    const { file, entries } = draft;
    const suggest = suggester();
    for (const { name, value } of entries.values()) {
      const { deprecated, retired } = value;
      if (deprecated !== undefined && retired === undefined && deprecated.replacedBy === undefined) {
        yield {
          file,
          path: ['errors', name, 'deprecated'],
          severity: 'warning',
          message: `${name} is deprecated, but nothing says what to send instead.`,
          help: 'Add "replacedBy" with the name of another error.',
        };
      }
      for (const [end, replacedBy] of [
        ['deprecated', deprecated?.replacedBy],
        ['retired', retired?.replacedBy],
      ] as const) {
        const violation = replacedBy === undefined ? undefined : violationOf(name, replacedBy, draft, suggest);
        if (violation !== undefined) yield { file, path: ['errors', name, end, 'replacedBy'], ...violation };
      }
    }
  },
};

function violationOf(
  name: string,
  replacedBy: string,
  { entries, names }: Draft,
  suggest: Suggest,
): { readonly message: string; readonly help: string } | undefined {
  const subject = `${name} is to be replaced by`;
  if (replacedBy === name) return { message: `${subject} itself.`, help: 'Name another error.' };
  if (!names.has(replacedBy)) {
    return {
      message: `${subject} ${replacedBy}, which is not in the catalogue.`,
      help: suggestion(suggest(replacedBy, names)),
    };
  }
  const replacement = entries.get(replacedBy)?.value;
  const ended = replacement?.retired ? 'retired' : replacement?.deprecated ? 'deprecated' : undefined;
  if (ended === undefined) return undefined;
  return {
    message: `${subject} ${replacedBy}, which is ${ended} itself.`,
    help: 'Name an error that servers may still send.',
  };
}

function suggestion(near: string | undefined): string {
  return near === undefined ? 'Name an error of the catalogue.' : `Did you mean ${near}?`;
}

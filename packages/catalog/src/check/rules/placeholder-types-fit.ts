import type { DraftEntry } from '../../draft/draft.js';
import { declaredParametersOf } from '../../draft/parameters-of.js';
import type { Violation } from '../../draft/violation.js';
import type { JsonObject } from '../../json.js';
import { findPlaceholder } from '../../message/find-placeholder.js';
import type { Message } from '../../message/message.js';
import { placeholdersOf } from '../../message/placeholders-of.js';
import { selectorsOf } from '../../message/selectors-of.js';
import { type Suggest, suggester } from '../../names/nearest.js';
import type { Rule } from '../rule.js';
import { typeMisfit } from '../type-misfit.js';

export const rule: Rule = {
  name: 'placeholder-types-fit',
  severity: 'error',
  description:
    'A message uses a parameter as its type allows: a plural needs a number, a select a string or a boolean, a date a string with that format. ' +
    'Each case of a select is a value that the parameter can have.',
  example: {
    wrong: {
      'catalog.json': {
        errors: {
          FILES_TOO_LARGE: {
            message: '{count, plural, one {# file is} other {# files are}} too large.',
            data: { count: { type: 'string' } },
          },
        },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          FILES_TOO_LARGE: {
            message: '{count, plural, one {# file is} other {# files are}} too large.',
            data: { count: { type: 'integer' } },
          },
        },
      },
    },
  },
  *check({ file, entries, locales }) {
    const suggest = suggester();
    for (const entry of entries.values()) {
      const place = { file, path: ['errors', entry.name, 'message'] };
      if (entry.message !== undefined) yield* misfits(entry, entry.message, entry.value.message, place, suggest);
    }
    for (const locale of locales) {
      for (const [name, message] of locale.messages) {
        const entry = entries.get(name);
        const place = { file: locale.file, path: [name] };
        if (entry === undefined || locale.withheld.has(name)) continue;
        yield* misfits(entry, message, locale.texts.get(name) ?? '', place, suggest);
      }
    }
  },
};

type Place = Pick<Violation, 'file' | 'path'>;

function* misfits(
  entry: DraftEntry,
  message: Message,
  text: string,
  place: Place,
  suggest: Suggest,
): Iterable<Violation> {
  const placeholders = placeholdersOf(message);
  if (placeholders.length === 0) return;
  const schemas = new Map(declaredParametersOf(entry).map(({ name, schema }) => [name, schema]));
  for (const placeholder of placeholders) {
    const schema = schemas.get(placeholder.name);
    if (schema === undefined) continue;
    const misfit = typeMisfit(placeholder, schema);
    const offset = findPlaceholder(text, placeholder.name);
    if (misfit !== undefined) yield { ...place, offset, ...misfit };
    else if (placeholder.type === 'select')
      yield* caseMisfits(message, placeholder.name, schema, { ...place, offset }, suggest);
  }
}

/** Cases that no value of the parameter can choose. */
function* caseMisfits(
  message: Message,
  shown: string,
  { type, enum: values }: JsonObject,
  place: Place & { readonly offset: number },
  suggest: Suggest,
): Iterable<Violation> {
  if (type !== 'boolean' && !Array.isArray(values)) return;
  const possible = new Set(Array.isArray(values) ? values.map(String) : ['true', 'false']);
  for (const { type: kind, name, cases } of selectorsOf(message)) {
    if (kind !== 'select' || name !== shown) continue;
    for (const { key } of cases) {
      if (key === 'other' || possible.has(key)) continue;
      const near = suggest(key, possible);
      yield {
        ...place,
        value: key,
        message: `"${name}" is never "${key}": no value of it chooses this case.`,
        help: near === undefined ? `Use ${[...possible].slice(0, 5).join(', ')} or other.` : `Did you mean ${near}?`,
      };
    }
  }
}

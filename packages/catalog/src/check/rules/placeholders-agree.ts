import type { DraftLocale } from '../../draft/draft.js';
import type { Violation } from '../../draft/violation.js';
import { findPlaceholder } from '../../message/find-placeholder.js';
import type { Message } from '../../message/message.js';
import { placeholdersOf } from '../../message/placeholders-of.js';
import { nearest } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'placeholders-agree',
  severity: 'error',
  description:
    'A translation shows exactly the parameters that the source message shows. ' +
    'So it says as much as the source, and every value that it needs is on the wire.',
  example: {
    wrong: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {max} letters.', data: { max: { type: 'integer' } } } },
      },
      'locales/de.json': { NAME_TOO_LONG: 'Höchstens {maximum} Zeichen.' },
    },
    right: {
      'catalog.json': {
        errors: { NAME_TOO_LONG: { message: 'Use at most {max} letters.', data: { max: { type: 'integer' } } } },
      },
      'locales/de.json': { NAME_TOO_LONG: 'Höchstens {max} Zeichen.' },
    },
  },
  *check({ entries, locales }) {
    for (const locale of locales) {
      for (const [name, translation] of locale.messages) {
        const source = entries.get(name)?.message;
        if (source !== undefined && !locale.withheld.has(name))
          yield* differences(locale, name, namesOf(source), namesOf(translation));
      }
    }
  },
};

function namesOf(message: Message): ReadonlySet<string> {
  return new Set(placeholdersOf(message).map((placeholder) => placeholder.name));
}

function* differences(
  { file, tag, texts }: DraftLocale,
  name: string,
  source: ReadonlySet<string>,
  translation: ReadonlySet<string>,
): Iterable<Violation> {
  const missing = new Set([...source].filter((shown) => !translation.has(shown)));
  const unknown = [...translation].filter((shown) => !source.has(shown));
  for (const shown of unknown) {
    // A translated name is near to nothing. If one is missing and one is unknown, they belong together.
    const meant = nearest(shown, missing) ?? (unknown.length === 1 && missing.size === 1 ? [...missing][0] : undefined);
    if (meant !== undefined) missing.delete(meant);
    const known = source.size === 0 ? 'it has none' : `it has ${list(source)}`;
    yield {
      file,
      path: [name],
      offset: findPlaceholder(texts.get(name) ?? '', shown),
      message: `The ${tag} text of ${name} shows {${shown}}, which the source message does not show; ${known}.`,
      help: meant === undefined ? `Remove {${shown}}.` : `Write {${meant}} instead of {${shown}}.`,
    };
  }
  for (const shown of missing) {
    const message = `The ${tag} text of ${name} does not show {${shown}}, which the source message shows.`;
    // An apostrophe before it is the likely reason for a placeholder that is there and still not one.
    const quoted = texts.get(name)?.includes(`{${shown}}`) === true;
    const help = quoted
      ? `Write ’ or '' for the apostrophe before it: a single ' turns {${shown}} into plain text.`
      : `Put {${shown}} where the value belongs.`;
    yield { file, path: [name], message, help };
  }
}

function list(names: ReadonlySet<string>): string {
  return [...names].map((name) => `{${name}}`).join(', ');
}

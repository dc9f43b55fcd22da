import type { Violation } from '../../draft/violation.js';
import { findCase, findSelectorType } from '../../message/find-case.js';
import type { Message, Selector } from '../../message/message.js';
import { type PluralCategories, pluralCategories } from '../../message/plural-categories.js';
import { selectorsOf } from '../../message/selectors-of.js';
import { nearest } from '../../names/nearest.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'plural-categories-fit-the-language',
  severity: 'error',
  description:
    'A plural has exactly the categories that its language has in CLDR. ' +
    'A missing category would render a wrong text, and a category of another language is never chosen.',
  example: {
    wrong: {
      'catalog.json': {
        errors: { TOO_EARLY: { message: 'Wait {days, plural, other {# days}}.', data: { days: { type: 'integer' } } } },
      },
    },
    right: {
      'catalog.json': {
        errors: {
          TOO_EARLY: {
            message: 'Wait {days, plural, one {# day} other {# days}}.',
            data: { days: { type: 'integer' } },
          },
        },
      },
    },
  },
  *check({ file, head, entries, locales }) {
    const source = languageOf(head.sourceLocale ?? '');
    for (const { name, value, message } of entries.values()) {
      const place = { file, path: ['errors', name, 'message'] };
      if (message !== undefined) yield* misfits(source, message, value.message, place);
    }
    for (const { file: localeFile, tag, texts, messages } of locales) {
      const language = languageOf(tag);
      for (const [name, message] of messages) {
        yield* misfits(language, message, texts.get(name) ?? '', { file: localeFile, path: [name] });
      }
    }
  },
};

interface Language {
  readonly tag: string;
  readonly plural: PluralCategories | undefined;
  readonly selectordinal: PluralCategories | undefined;
}

/** Most languages of a catalogue have no ordinals, and some no plurals: each is asked for when a message needs it. */
function languageOf(tag: string): Language {
  const known: { plural?: PluralCategories | undefined; selectordinal?: PluralCategories | undefined } = {};
  return {
    tag,
    get plural() {
      if (!('plural' in known)) known.plural = pluralCategories(tag, 'cardinal');
      return known.plural;
    },
    get selectordinal() {
      if (!('selectordinal' in known)) known.selectordinal = pluralCategories(tag, 'ordinal');
      return known.selectordinal;
    },
  };
}

function* misfits(
  language: Language,
  message: Message,
  text: string,
  place: Pick<Violation, 'file' | 'path'>,
): Iterable<Violation> {
  for (const selector of selectorsOf(message)) {
    if (selector.type === 'select') continue;
    const categories = language[selector.type];
    if (categories !== undefined) yield* selectorMisfits(selector, language.tag, categories, text, place);
  }
}

function* selectorMisfits(
  selector: Selector,
  tag: string,
  { all, needed }: PluralCategories,
  text: string,
  place: Pick<Violation, 'file' | 'path'>,
): Iterable<Violation> {
  const { type, cases } = selector;
  const kind = type === 'plural' ? 'plural' : 'ordinal';
  const written = cases.map(({ key }) => key).filter((key) => !key.startsWith('='));
  const missing = needed.filter((category) => !written.includes(category));
  for (const key of written) {
    if (all.includes(key)) continue;
    const near = nearest(key, missing);
    const remove = `Remove it${key === 'zero' ? ', or write =0 for exactly none' : ''}; use ${all.join(', ')}.`;
    yield {
      ...place,
      offset: findCase(text, selector, key),
      value: key,
      message: `The language ${tag} has no ${kind} category "${key}".`,
      help: near === undefined ? remove : `Write ${near} instead of ${key}.`,
    };
  }
  if (missing.length > 0) {
    yield {
      ...place,
      offset: findSelectorType(text, selector),
      message: `The language ${tag} also needs the ${kind} ${missing.length === 1 ? 'category' : 'categories'} ${missing.join(', ')}.`,
      help: `Add ${missing.map((category) => `${category} {…}`).join(' ')} before other.`,
    };
  }
}

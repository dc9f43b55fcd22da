import type { DraftEntry } from '../../draft/draft.js';
import { parametersOf } from '../../draft/parameters-of.js';
import { safeTag } from '../../draft/safe-tag.js';
import type { Violation } from '../../draft/violation.js';
import type { Message } from '../../message/message.js';
import { type Render, renderer } from '../../message/render-with-defaults.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  name: 'texts-fit-max-length',
  severity: 'error',
  mayBeLowered: true,
  description:
    'If an error has a "maxLength", none of its texts has more characters (code points) with its defaults filled in. ' +
    'A longer text does not fit where it is shown.',
  example: {
    wrong: {
      'catalog.json': { errors: { HOTEL_FULL: { message: 'Full.', maxLength: 8 } } },
      'locales/de.json': { HOTEL_FULL: 'Ausgebucht.' },
    },
    right: {
      'catalog.json': { errors: { HOTEL_FULL: { message: 'Full.', maxLength: 8 } } },
      'locales/de.json': { HOTEL_FULL: 'Voll.' },
    },
  },
  *check({ file, head, entries, locales }) {
    const render = renderer(safeTag(head.sourceLocale));
    for (const entry of entries.values()) {
      yield* excess(entry, entry.message, render, { file, path: ['errors', entry.name, 'message'] });
    }
    for (const locale of locales) {
      const renderLocale = renderer(safeTag(locale.tag));
      for (const [name, message] of locale.messages) {
        const entry = entries.get(name);
        if (entry !== undefined) yield* excess(entry, message, renderLocale, { file: locale.file, path: [name] });
      }
    }
  },
};

function* excess(
  entry: DraftEntry,
  message: Message | undefined,
  render: Render,
  place: Pick<Violation, 'file' | 'path'>,
): Iterable<Violation> {
  const { maxLength } = entry.value;
  if (maxLength === undefined || message === undefined) return;
  const text = render(message, parametersOf(entry));
  const length = text.length <= maxLength ? text.length : [...text].length;
  if (length <= maxLength) return;
  yield {
    ...place,
    message: `The text is ${length} characters long, but ${entry.name} has room for ${maxLength}.`,
    value: text,
    help: `Shorten it by ${length - maxLength}, or raise "maxLength" of ${entry.name} if there is more room.`,
  };
}

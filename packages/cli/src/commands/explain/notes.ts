import { escapeForLog } from '@error-contracts/runtime/text';
import { plural } from '../../report/quantities.js';
import type { Answer } from './answers.js';
import type { Explanation } from './explanation.js';
import type { Explained } from './open-explained.js';

const READ = 'so this is what can be read. error-contracts check says more.';

/** Returns what a person may not expect of the answers, a line each: for standard error. */
export function notesOf(
  answers: readonly Answer[],
  explained: Explained,
  broken: readonly string[],
  asked: string | undefined,
): string {
  const { errors } = explained;
  const explanations = answers.flatMap((answer) => answer.explanations);
  const first = explanations.find(({ locale }) => asked !== undefined && !isSameLanguage(locale, asked));
  const more = answers.reduce((sum, answer) => sum + answer.more, 0);
  const notes = [
    ...(asked === undefined || first === undefined ? [] : [languageNote(first, explained, asked)]),
    ...(more === 0 ? [] : [`${plural(more, 'more error')} of the catalogue ${more === 1 ? 'is' : 'are'} named there.`]),
    ...broken.map((file) => `${escapeForLog(file)} is no valid JSON, ${READ}`),
    ...(errors.length === 0 || broken.length > 0
      ? []
      : [`The catalogue is wrong in ${plural(errors.length, 'place')}, ${READ}`]),
  ];
  return notes.map((note) => `note: ${note}\n`).join('');
}

function languageNote({ name, locale }: Explanation, { draft }: Explained, asked: string): string {
  const isWithheld = draft.locales.some(({ tag, withheld }) => isSameLanguage(tag, asked) && withheld.has(name));
  const reason = isWithheld
    ? `The text in ${asked} is withheld, because its source had a major edit`
    : `There is no text in ${asked}`;
  return `${reason}; this one is in ${locale}.`;
}

function isSameLanguage(one: string, other: string): boolean {
  try {
    return new Intl.Locale(one).language === new Intl.Locale(other).language;
  } catch {
    // A file of locales may have any name.
    return false;
  }
}

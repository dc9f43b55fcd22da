import type { TakenUnit } from '../exchange/import-plan.js';
import type { TranslationFile } from '../units/translation-unit.js';
import type { DraftAnswer } from './read-draft-answers.js';

/**
 * Returns drafts as texts to take, in the order of the catalogue. Only what is missing gets a draft: it replaces no
 * work.
 */
export function draftedUnits({ units }: TranslationFile, answers: readonly DraftAnswer[]): readonly TakenUnit[] {
  const byName = new Map(answers.map((answer) => [answer.name, answer]));
  return units.flatMap(({ name, source, state, notes }) => {
    const answer = byName.get(name);
    if (answer === undefined || state !== 'missing') return [];
    return {
      name,
      source,
      before: { target: undefined, state, notes },
      after: { target: answer.target, state: 'draft', notes },
      line: answer.line,
      column: 1,
    };
  });
}

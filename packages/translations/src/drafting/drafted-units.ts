import type { Diagnostic } from '@error-contracts/catalog';
import type { TakenUnit } from '../exchange/import-plan.js';
import type { TranslationFile } from '../units/translation-unit.js';
import { draftDiagnostic } from './draft-rules.js';
import type { DraftAnswer } from './read-draft-answers.js';

/** Drafts as texts to take, and those that come too late. */
export interface DraftedUnits {
  /** In the order of the catalogue. */
  readonly taken: readonly TakenUnit[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns drafts as texts to take. Only what is missing gets a draft: it replaces no work. A draft is late if its source
 * has changed since, or if somebody has translated or removed the text.
 *
 * @param asked - The texts as they were when the drafts were made.
 * @param path - The name of the output in diagnostics.
 */
export function draftedUnits(
  { units }: TranslationFile,
  answers: readonly DraftAnswer[],
  asked: TranslationFile,
  path: string,
): DraftedUnits {
  const byName = new Map(answers.map((answer) => [answer.name, answer]));
  const sourceOf = new Map(asked.units.map(({ name, source }) => [name, source]));
  const taken = units.flatMap(({ name, source, state, notes }): readonly TakenUnit[] => {
    const answer = byName.get(name);
    if (answer === undefined || state !== 'missing' || sourceOf.get(name) !== source) return [];
    return [
      {
        name,
        source,
        before: { target: undefined, state, notes },
        after: { target: answer.target, state: 'draft', notes },
        line: answer.line,
        column: 1,
      },
    ];
  });
  const names = new Set(taken.map(({ name }) => name));
  const late = answers.filter(({ name }) => !names.has(name));
  return { taken, diagnostics: late.map((answer) => lateDraft(path, answer)) };
}

function lateDraft(path: string, { name, line }: DraftAnswer): Diagnostic {
  return draftDiagnostic(path, line, {
    rule: 'drafts-answer-requests',
    message: `The source text or the translation of ${name} has changed since the program was asked.`,
    help: 'Run the command again: it asks for what is missing now.',
    value: name,
  });
}

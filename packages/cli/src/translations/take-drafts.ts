import type { Diagnostic } from '@error-contracts/catalog';
import type { CheckSettings } from '@error-contracts/catalog/check';
import {
  type DraftAnswer,
  draftedUnits,
  dropFaulty,
  type TakenUnit,
  type TranslationFile,
  translationFile,
} from '@error-contracts/translations';
import { requireUnchanged } from '../catalog/require-unchanged.js';
import { editFolder, withEditLock } from '../catalog/with-edit-lock.js';
import { writeTexts } from '../catalog/write-texts.js';
import type { Terminal } from '../terminal/terminal.js';
import { openReview } from './open-review.js';
import { openTranslations } from './open-translations.js';

/** Where drafts go. */
export interface DraftPlace {
  /** The path of the catalogue. */
  readonly path: string;
  readonly locale: string;
  readonly settings: CheckSettings;
  readonly write: boolean;
  /** What the drafts come from, in diagnostics. */
  readonly from: string;
  /** Who made them, to record it. */
  readonly by: string | undefined;
}

/** What became of drafts. */
export interface TakenDrafts {
  readonly taken: readonly TakenUnit[];
  /** Why other drafts were rejected, or why the files cannot be used. */
  readonly diagnostics: readonly Diagnostic[];
  readonly written: boolean;
}

/**
 * Takes drafts of missing texts that break no rule of severity error, and writes them as drafts if that is asked for.
 * The files are read anew under the lock, because a program may have needed minutes: a draft of a source that has
 * changed meanwhile is left out, with a diagnostic.
 *
 * @param asked - The texts as they were when the drafts were made.
 */
export async function takeDrafts(
  terminal: Terminal,
  place: DraftPlace,
  answers: readonly DraftAnswer[],
  asked: TranslationFile,
): Promise<TakenDrafts> {
  const { cwd } = terminal;
  const { path, locale, settings, write, from, by } = place;
  const work = async (): Promise<TakenDrafts> => {
    const { draft, sources, diagnostics: unreadable } = await openTranslations(path, cwd);
    const { review, diagnostics: ofWaivers } = await openReview(path, cwd);
    if (draft === undefined || review === undefined) {
      return { taken: [], diagnostics: [...unreadable, ...ofWaivers], written: false };
    }
    const drafted = draftedUnits(translationFile(draft, locale), answers, asked, from);
    const readable = { ...sources, catalog: draft.file };
    const { accepted, files, ...checked } = dropFaulty(readable, locale, drafted.taken, from, { review, settings, by });
    const diagnostics = [...drafted.diagnostics, ...checked.diagnostics];
    if (!write || accepted.length === 0) return { taken: accepted, diagnostics, written: false };
    requireUnchanged(files, sources, cwd);
    writeTexts(files, editFolder(path, cwd), cwd);
    return { taken: accepted, diagnostics, written: true };
  };
  return write ? await withEditLock(path, terminal, work) : await work();
}

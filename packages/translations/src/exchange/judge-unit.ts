import { readMark } from '../formats/details/export-mark.js';
import type { ReadUnit } from '../formats/translation-format.js';
import type { TranslationUnit } from '../units/translation-unit.js';
import type { ExchangeRule } from './exchange-rules.js';
import type { TakenText } from './import-plan.js';
import type { TranslationImport } from './import-request.js';
import { isUntouched, loweredSince, reasonToKeep } from './reason-to-keep.js';
import { stateAfter } from './state-after.js';

/** What becomes of one unit of a file. */
export type UnitVerdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'untranslated' }
  | {
      readonly kind: 'taken';
      readonly after: TakenText;
      /** The source text that the translation is of; undefined for that of today. */
      readonly source?: string | undefined;
      /** What a person should look at, although the text is taken. */
      readonly doubt?: Report | undefined;
    }
  | ({ readonly kind: 'kept' } & Report);

interface Report {
  readonly rule: ExchangeRule;
  readonly explanation: readonly [message: string, help: string];
}

type Request = Pick<TranslationImport, 'stateKeeper' | 'overwrite'>;

/**
 * Returns what becomes of one unit of a file. Nothing that somebody did is lost: neither what is in the project now by an
 * older file, nor silently what is in the file.
 */
export function judgeUnit(now: TranslationUnit, given: ReadUnit, request: Request): UnitVerdict {
  const unit = isBlank(given, now) ? { ...given, target: undefined } : given;
  const isForced = request.overwrite?.has(now.name) ?? false;
  const notes = mergedNotes(now, unit);
  const unchanged: TakenText = { target: now.target, state: now.state, notes };
  if (unit.target === undefined || (isCopy(now, unit) && !isForced)) {
    const isEmptied = unit.target === undefined && now.target !== undefined && wasTranslated(unit);
    if (isEmptied) return kept(now.name, 'has no translation in the file', 'The text stays.');
    return withNotes(now, unchanged, now.target === undefined ? 'untranslated' : 'same');
  }
  const isOlderSource = unit.source !== undefined && unit.source !== now.source;
  if (isOlderSource) {
    // What nobody touched since the export, and what is there already, is no work that could be lost.
    if (unit.target === now.target || (isUntouched(unit) && now.target !== undefined))
      return withNotes(now, unchanged, 'same');
    // Whoever asks for it gets it as what it is: a translation of another source.
    if (isForced) return { kind: 'taken', source: unit.source, after: { target: unit.target, state: 'stale', notes } };
    return { kind: 'kept', rule: CURRENT, explanation: sourceChanged(now, unit.source) };
  }
  const state = stateAfter(now, unit, request.stateKeeper);
  const after: TakenText = { target: unit.target, state, notes };
  if (unit.target === now.target) {
    const lowered = isForced ? undefined : loweredSince(now, unit, state);
    if (lowered !== undefined) return kept(now.name, ...lowered);
    return state === now.state ? withNotes(now, unchanged, 'same') : { kind: 'taken', after };
  }
  const reason = isForced ? undefined : reasonToKeep(now, unit, state);
  return reason === undefined ? { kind: 'taken', after, doubt: doubtOf(now, unit) } : kept(now.name, ...reason);
}

const CURRENT = 'exchange-sources-are-current';

/** A file that does not name its sources may be older than the edit that made a text stale: nobody can tell. */
function doubtOf({ name, state, previousSource }: TranslationUnit, { source }: ReadUnit): Report | undefined {
  if (source !== undefined || state !== 'stale') return undefined;
  const message = `The file does not say which source ${name} is translated from. It counts as one of today.`;
  const help = `Check it if the file was written when the source was “${excerpt(previousSource)}”.`;
  return { rule: CURRENT, explanation: [message, help] };
}

/** Spaces are no translation of a text that has more. */
function isBlank({ target }: ReadUnit, now: TranslationUnit): boolean {
  return target?.trim() === '' && target !== now.target && now.source.trim() !== '';
}

/** A target that only copies the source is how some tools fill in what nobody translated yet. */
function isCopy(now: TranslationUnit, { source, target, state }: ReadUnit): boolean {
  const isNew = state === undefined || state === 'missing';
  const copied = target?.trim();
  return isNew && target !== now.target && (copied === now.source.trim() || copied === source?.trim());
}

/** True if the file had a translation when it was written, or if nobody knows. */
function wasTranslated({ exported }: ReadUnit): boolean {
  return readMark(exported)?.digest !== 'none';
}

function kept(name: string, what: string, help: string): UnitVerdict {
  return { kind: 'kept', rule: 'exchange-work-is-kept', explanation: [`${name} ${what}.`, help] };
}

function sourceChanged({ name, source }: TranslationUnit, before?: string): readonly [message: string, help: string] {
  return [
    `${name} is translated from “${excerpt(before)}”; the source is “${excerpt(source)}” now.`,
    `Export it again, and translate its new text; or take this one, as stale, with --overwrite ${name}.`,
  ];
}

const LONGEST_SOURCE = 150;

function excerpt(text = ''): string {
  return text.length > LONGEST_SOURCE ? `${text.slice(0, LONGEST_SOURCE).toWellFormed()}…` : text;
}

/** No import removes a note: a file that was written earlier lacks those that came later. */
function mergedNotes(now: TranslationUnit, { notes = [] }: ReadUnit): readonly string[] {
  const known = new Set(now.notes);
  // Some tools make one note of several, a line each.
  const added = notes.filter((note) => note.trim() !== '' && !note.split('\n').every((line) => known.has(line)));
  return [...new Set([...now.notes, ...added])];
}

/** Returns a verdict for a text that stays: new notes are taken all the same. */
function withNotes(now: TranslationUnit, after: TakenText, otherwise: 'same' | 'untranslated'): UnitVerdict {
  return after.notes.length > new Set(now.notes).size ? { kind: 'taken', after } : { kind: otherwise };
}

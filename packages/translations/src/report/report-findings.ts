import { applyRule, type CheckSettings, rules } from '@error-contracts/catalog/check';
import type { Draft, RuleViolations, Violation } from '@error-contracts/catalog/draft';
import type { SourceFile } from '@error-contracts/catalog/read';
import { reviewTranslations } from '../checks/review-translations.js';
import type { WaiverFile } from '../checks/waivers/waiver-file.js';
import { cutText } from './cut-text.js';
import type { ReportFinding } from './report-data.js';

/** What the rules find in texts. */
export interface ReportFindings {
  /** The names of the rules that something breaks; a finding has the number of its rule in this list. */
  readonly rules: readonly string[];
  /** Returns what is wrong with a source text. */
  ofSource(name: string, text: string): readonly ReportFinding[];
  /** Returns what is wrong with a translation in a locale file. */
  ofTranslation(file: SourceFile, name: string, text: string | undefined): readonly ReportFinding[];
}

/** How the texts are checked. */
export interface ReportChecks {
  readonly settings?: CheckSettings | undefined;
  readonly waivers?: WaiverFile | undefined;
}

interface FoundViolation {
  readonly rule: string;
  readonly severity: ReportFinding['severity'];
  readonly violation: Violation;
}

/** Asks every rule of `check` about a draft, and returns what belongs to a text. */
export function reportFindings(draft: Draft, { settings = {}, waivers }: ReportChecks): ReportFindings {
  const found = rules.map((rule) => applyRule(rule, draft, settings));
  const groups = reviewTranslations(waivers)(draft, found, settings);
  const byFile = new Map<SourceFile, Map<string, FoundViolation[]>>();
  for (const { rule, severity, violation } of all(groups)) {
    const name = nameAt(violation, draft.file);
    if (name === undefined) continue;
    const texts = byFile.get(violation.file) ?? new Map<string, FoundViolation[]>();
    byFile.set(violation.file, texts);
    const list = texts.get(name);
    if (list === undefined) texts.set(name, [{ rule, severity, violation }]);
    else list.push({ rule, severity, violation });
  }
  const used = new Set([...byFile.values()].flatMap((texts) => [...texts.values()].flat().map(({ rule }) => rule)));
  const names = [...used].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const of = (file: SourceFile, name: string, text: string): readonly ReportFinding[] =>
    (byFile.get(file)?.get(name) ?? []).map(({ rule, severity, violation }) => ({
      rule: numbers.get(rule) ?? 0,
      severity,
      message: cutText(violation.message),
      help: cutText(violation.help),
      ...pieceOf(violation, text),
    }));
  return {
    rules: names,
    ofSource: (name, text) => of(draft.file, name, text),
    ofTranslation: (file, name, text = '') => of(file, name, text),
  };
}

function* all(groups: readonly RuleViolations[]): Iterable<FoundViolation> {
  for (const { rule, severity, violations } of groups) {
    for (const violation of violations) yield { rule, severity: violation.severity ?? severity, violation };
  }
}

/** Returns the name of the error whose text breaks a rule; undefined if it is something else that does. */
function nameAt({ file, path }: Violation, catalog: SourceFile): string | undefined {
  const [first, name, member] = path;
  if (file !== catalog) return typeof first === 'string' ? first : undefined;
  return first === 'errors' && member === 'message' ? String(name) : undefined;
}

/** A placeholder, a word from its start, or a character. */
const PIECE = /\{[^{}]*\}|(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+|./suy;

function pieceOf({ offset, value }: Violation, text: string): Pick<ReportFinding, 'offset' | 'length'> {
  if (offset === undefined || offset >= text.length) return {};
  if (typeof value === 'string' && value !== '' && text.startsWith(value, offset)) {
    return { offset, length: value.length };
  }
  PIECE.lastIndex = offset;
  return { offset, length: PIECE.exec(text)?.[0].length ?? 1 };
}

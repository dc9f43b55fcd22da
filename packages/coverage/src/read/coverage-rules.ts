import type { Diagnostic, RuleText } from '@error-contracts/catalog';

/** A rule of what processes record. */
export type RecordRule =
  | 'coverage-lines-are-whole'
  | 'coverage-lines-match-their-schema'
  | 'coverage-is-of-this-catalogue'
  | 'coverage-is-of-this-version'
  | 'unknown-codes-are-not-seen'
  | 'errors-are-recorded';

const header = '{"coverage":1,"catalog":"shop"}';
const seen = '{"kind":"asserted","name":"ORDER_LOCKED","code":2001}';
const catalog = { name: 'shop', errors: { ORDER_LOCKED: { code: 2001, message: 'The order is locked.' } } };

/** The rules of what processes record. */
export const recordRules: Readonly<Record<RecordRule, RuleText>> = {
  'coverage-lines-are-whole': {
    severity: 'warning',
    description:
      'A line of a file of coverage is whole. A writer that is killed may leave half of one, ' +
      'and two writers of one file cut those of each other.',
    example: files([header, seen.slice(0, 40)], [header, seen]),
  },
  'coverage-lines-match-their-schema': {
    severity: 'error',
    description:
      'A line of a file of coverage matches coverage-line.schema.json, and a header stands before the first error. ' +
      'What a writer says wrong would be missing from the report.',
    example: files([header, seen.replace('asserted', 'assert')], [header, seen]),
  },
  'coverage-is-of-this-catalogue': {
    severity: 'warning',
    description:
      'What was recorded is of the catalogue that the report is about. Tests of two catalogues may write into one ' +
      'folder; each report counts its own errors.',
    example: files([header.replace('shop', 'bank'), seen], [header, seen]),
  },
  'coverage-is-of-this-version': {
    severity: 'warning',
    description:
      'What was recorded is of the catalogue as it is now. ' +
      'Of another version only errors count whose name and code are still the same.',
    example: files([header, seen.replace('2001', '2002')], [header, seen]),
  },
  'unknown-codes-are-not-seen': {
    severity: 'warning',
    description:
      'Every code that was seen is one of the catalogue. Another one comes from a newer server, or is a mistake.',
    example: files([header, seen, '{"kind":"unknown","code":2999}'], [header, seen]),
  },
  'errors-are-recorded': {
    severity: 'error',
    description:
      'A report is about something: at least one error of the catalogue was seen. ' +
      'Otherwise the set-up is missing, and no test can fail for lack of coverage.',
    example: files([header], [header, seen]),
  },
};

function files(wrong: readonly string[], right: readonly string[]): RuleText['example'] {
  const withLines = (lines: readonly string[]) => ({ 'catalog.json': catalog, 'coverage/1.jsonl': lines.join('\n') });
  return { wrong: withLines(wrong), right: withLines(right) };
}

/** Returns a diagnostic about what processes recorded. */
export function recordDiagnostic(
  rule: RecordRule,
  diagnostic: Omit<Diagnostic, 'rule' | 'severity' | 'column'>,
): Diagnostic {
  return { rule, severity: recordRules[rule].severity, column: 1, ...diagnostic };
}

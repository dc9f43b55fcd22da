import { type CheckDocument, checkDocuments, type Diagnostic, type RuleText } from '@error-contracts/catalog';

/** A rule that the output of a program that drafts translations must keep. */
export type DraftRule = 'drafts-are-json-lines' | 'drafts-answer-requests';

/** What is wrong with a line. */
export interface BrokenLine {
  readonly rule: DraftRule;
  readonly message: string;
  readonly help: string;
  readonly value?: string;
}

const draftRules: Readonly<Record<DraftRule, RuleText>> = {
  'drafts-are-json-lines': {
    severity: 'error',
    description:
      'A program that drafts translations prints one JSON object a line, with "id" and "target". ' +
      'The other lines are taken all the same.',
    example: {
      wrong: { 'drafts.jsonl': 'ORDER_LOCKED: Diese Bestellung ist gesperrt.\n' },
      right: { 'drafts.jsonl': '{"id":"ORDER_LOCKED","target":"Diese Bestellung ist gesperrt."}\n' },
    },
  },
  'drafts-answer-requests': {
    severity: 'error',
    description:
      'A program that drafts translations answers each text that it was asked for at most once, and no other. ' +
      'A draft of a text that was changed while the program ran is left out.',
    example: {
      wrong: { 'drafts.jsonl': '{"id":"ORDER_LOKED","target":"Diese Bestellung ist gesperrt."}\n' },
      right: { 'drafts.jsonl': '{"id":"ORDER_LOCKED","target":"Diese Bestellung ist gesperrt."}\n' },
    },
  },
};

/** Returns every rule of drafts as data. */
export function draftRuleDocuments(): readonly CheckDocument[] {
  return checkDocuments(draftRules);
}

/** Returns the diagnostic of a line of output. */
export function draftDiagnostic(file: string, line: number, { value, ...broken }: BrokenLine): Diagnostic {
  const { severity } = draftRules[broken.rule];
  return {
    ...broken,
    ...(value === undefined ? {} : { value: JSON.stringify(value) }),
    severity,
    file,
    line,
    column: 1,
  };
}

import type { Severity } from './diagnostic.js';
import type { Json } from './json.js';

/**
 * The files of an example by their paths: a string is the text of a file, anything else its JSON. What does not matter
 * is left out.
 */
export type ExampleFiles = Readonly<Record<string, Json>>;

/** The smallest input that breaks a rule, and the same input put right. */
export interface RuleExample {
  readonly wrong: ExampleFiles;
  readonly right: ExampleFiles;
}

/** What a rule says about itself. Every rule that a diagnostic can name has one. */
export interface RuleText {
  readonly severity: Severity;
  /**
   * True if a config may make the rule less severe than it is: what is generated is right although the rule is broken.
   * That holds for every warning.
   */
  readonly mayBeLowered?: boolean;
  /** What the rule asks for and why, in one to three sentences. */
  readonly description: string;
  readonly example: RuleExample;
}

/** A rule that a diagnostic can name, as data. */
export interface CheckDocument extends RuleText {
  readonly kind: 'check';
  readonly name: string;
}

/** Returns a rule as data. */
export function checkDocument(name: string, text: RuleText): CheckDocument {
  const { severity, mayBeLowered = severity === 'warning', description, example } = text;
  return { kind: 'check', name, severity, mayBeLowered, description, example };
}

/** Returns the rules of a table as data. */
export function checkDocuments(rules: Readonly<Record<string, RuleText>>): readonly CheckDocument[] {
  return Object.entries(rules).map(([name, text]) => checkDocument(name, text));
}

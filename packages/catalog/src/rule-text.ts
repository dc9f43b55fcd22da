import type { Severity } from './diagnostic.js';
import type { JsonObject } from './json.js';

/** The files of an example by their paths, each as JSON or as text. What does not matter is left out of them. */
export type ExampleFiles = Readonly<Record<string, JsonObject | string>>;

/** The smallest input that breaks a rule, and the same input put right. */
export interface RuleExample {
  readonly wrong: ExampleFiles;
  readonly right: ExampleFiles;
}

/** What a rule says about itself. Every rule that a diagnostic can name has one. */
export interface RuleText {
  readonly severity: Severity;
  /** What the rule asks for and why, in one to three sentences. */
  readonly description: string;
  readonly example: RuleExample;
}

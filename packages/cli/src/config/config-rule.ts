import type { RuleText } from '@error-contracts/catalog';
import type { Config } from '@error-contracts/catalog/config';
import type { Violation } from '@error-contracts/catalog/draft';
import type { SourceFile } from '@error-contracts/catalog/read';

/** A config of the right shape, which may still be wrong. */
export interface ConfigDraft {
  readonly file: SourceFile;
  readonly config: Config;
  /** The folder of the file, in which its paths begin; absolute. */
  readonly folder: string;
}

/** A rule of the config. Each has one file, which is named like the rule. */
export interface ConfigRule extends RuleText {
  /** The rule as a sentence in kebab-case. */
  readonly name: string;
  /** Every place in the config that breaks the rule. */
  check(draft: ConfigDraft): Iterable<Violation>;
}

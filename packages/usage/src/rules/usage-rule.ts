/** The rules of sources that an editor can check too: `@error-contracts/eslint-plugin` has each of them. */
export const sourceRules = [
  'no-raw-codes',
  'no-raw-texts',
  'no-message-comparison',
  'handle-every-error',
  'no-unknown-names',
] as const;

/** A rule of one source file. */
export type SourceRule = (typeof sourceRules)[number];

/** A rule that `error-contracts usage` reports. */
export type UsageRule = SourceRule | 'errors-are-thrown' | 'sources-are-readable' | 'sources-are-found';

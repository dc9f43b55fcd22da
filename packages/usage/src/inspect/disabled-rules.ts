import { type SourceRule, sourceRules } from '../rules/usage-rule.js';

/** A comment of a source. */
export interface SourceComment {
  readonly text: string;
  /** The lines on which it begins and ends, from 1. */
  readonly first: number;
  readonly last: number;
}

/** Returns whether a comment turns a rule off on a line. */
export type IsDisabled = (rule: SourceRule, line: number) => boolean;

const DIRECTIVE = /^\s*(?:eslint|oxlint)-disable(-next-line|-line)?\s+([^\n]{1,1000})/;

/**
 * Returns what comments turn off, as ESLint and oxlint read them: `eslint-disable-next-line error-contracts/no-raw-codes -- why`.
 * So one comment is enough for the linter and for `error-contracts usage`.
 */
export function disabledRules(comments: readonly SourceComment[]): IsDisabled {
  const lines = new Set<string>();
  const since = new Map<SourceRule, number>();
  for (const { text, first, last } of comments) {
    const [, where, list = ''] = DIRECTIVE.exec(text) ?? [];
    const names = new Set((list.split(/\s--/)[0] ?? '').split(',').map((name) => name.trim()));
    for (const rule of sourceRules.filter((one) => names.has(`error-contracts/${one}`))) {
      if (where === undefined) since.set(rule, Math.min(first, since.get(rule) ?? first));
      else lines.add(`${rule} ${where === '-line' ? first : last + 1}`);
    }
  }
  return (rule, line) => lines.has(`${rule} ${line}`) || line >= (since.get(rule) ?? Number.POSITIVE_INFINITY);
}

import type { Diagnostic } from '../../diagnostic.js';
import { locator } from '../locator.js';
import type { ReadRule } from '../read-rules.js';
import type { SourceFile } from '../source-file.js';
import type { IncludeError } from './include-pattern.js';

/** What is wrong with an element of `include`. */
export interface IncludeDiagnostic extends IncludeError {
  readonly rule: Extract<ReadRule, 'includes-find-files' | 'files-are-included-once'>;
  /** Its index. */
  readonly pattern: number;
}

/** Returns what is wrong with `include` as diagnostics with line and column. */
export function includeDiagnostics(
  { path: file, text, value }: SourceFile,
  errors: readonly IncludeDiagnostic[],
): readonly Diagnostic[] {
  const locate = locator(text);
  const { include } = value as { readonly include: readonly unknown[] };
  return errors.map(({ rule, pattern, message, help }) => {
    const place = locate({ path: ['include', pattern] });
    const found = JSON.stringify(include[pattern]);
    return { rule, severity: 'error', file, ...place, message, value: shortened(found), help };
  });
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

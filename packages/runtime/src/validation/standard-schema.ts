import { formatIssue } from './format-issue.js';
import type { Issue } from './issue.js';

/** A schema that tRPC, form libraries and routers accept: Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/** What `validate` returns: the unchanged value, or why it is refused. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, with the property names that lead to it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** Returns a Standard Schema of a guard and of the report that says why the guard refused a value. */
export function standardSchema<Output>(
  guard: (value: unknown) => value is Output,
  explain: (value: unknown) => readonly Issue[],
): StandardSchema<Output> {
  return {
    '~standard': {
      version: 1,
      vendor: 'error-contracts',
      validate: (value) => (guard(value) ? { value } : { issues: explain(value).map(standardIssue) }),
    },
  };
}

function standardIssue(issue: Issue): StandardIssue {
  const path = issue.pointer.split('/').slice(1);
  return {
    message: formatIssue(issue),
    path: path.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')),
  };
}

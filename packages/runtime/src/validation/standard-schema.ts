import { formatIssue } from './format-issue.js';
import type { Issue } from './issue.js';

/** A schema as tRPC, form libraries and routers accept it: Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/** What `validate` returns: the value as it was given, or why it is refused. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A fault, with the way to it as property names. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly string[];
}

/** A Standard Schema of a guard and the report that says why it said no. */
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

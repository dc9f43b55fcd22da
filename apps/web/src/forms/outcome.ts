import { fieldErrors } from '@error-contracts/client/fields';
import type { ErrorName } from '@error-contracts/types';
import { type ReceivedError, reader } from '../errors/reader.ts';
import type { TextKey } from '../language/texts.ts';
import type { FieldName } from './field-name.ts';
import { fieldOfError } from './field-of-error.ts';

/** What is wrong with a field: an error of the contract, or a text of the application. */
export type Issue = ReceivedError | TextKey;

/** What the page itself finds wrong with a field. */
export type OwnIssues = Readonly<Partial<Record<FieldName, Issue>>>;

/** What is wrong with the fields of a form; each has at least one. */
export type Issues = Readonly<Partial<Record<FieldName, readonly Issue[]>>>;

/** What a form shows after it was sent. */
export interface Outcome {
  readonly issues: Issues;
  /** The errors that belong to no field. */
  readonly notices: readonly ReceivedError[];
  /** The error that holds those of the fields. */
  readonly holder: ReceivedError | null;
}

export const FINE: Outcome = { issues: {}, notices: [], holder: null };

/** Errors for developers: what the page itself says about the field is better. */
const general: readonly (ErrorName | null)[] = [
  'PARAMETER_MISSING',
  'REQUEST_PARAMETERS_INCOMPLETE',
  'USER_PARAMETER_MISSING',
];

/** Returns everything that is wrong with a form: what the API refused, and what the page itself found. */
export function outcomeOf(error: ReceivedError | null, own: OwnIssues, fields: readonly FieldName[]): Outcome {
  const refused = new Map<FieldName, ReceivedError[]>();
  const held = error === null ? [] : fieldErrors(reader, error);
  const all = held.length > 0 || error === null ? held : [{ path: [], error }];
  const notices: ReceivedError[] = [];
  for (const { path, error: each } of all) {
    const field = fields.find((name) => path.length === 1 && name === path[0]) ?? fieldOfError(each, fields);
    if (field === undefined) notices.push(each);
    else refused.set(field, [...(refused.get(field) ?? []), each]);
  }
  const issues = fields.map((field) => [field, issuesOf(refused.get(field) ?? [], own[field])] as const);
  return {
    issues: Object.fromEntries(issues.filter(([, ofField]) => ofField.length > 0)),
    notices,
    holder: held.length > 0 ? error : null,
  };
}

/** Returns the issues of one field. What the page finds is what the API would say, so only one of them is shown. */
function issuesOf(refused: readonly ReceivedError[], own: Issue | undefined): readonly Issue[] {
  if (own === undefined) return refused;
  const exact = refused.filter(({ name }) => !general.includes(name));
  return exact.length > 0 ? exact : [own];
}

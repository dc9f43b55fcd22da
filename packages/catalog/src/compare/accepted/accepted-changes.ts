import type { Diagnostic } from '../../diagnostic.js';
import { locateViolations } from '../../draft/locate-violations.js';
import { acceptedChangesShape } from '../../draft/shape.js';
import type { Json } from '../../json.js';
import { readFile } from '../../read/read-file.js';
import type { SourceFile } from '../../read/source-file.js';

/** A change that someone answers for. */
export interface Acceptance {
  readonly rule: string;
  /** `null` for a change of the whole catalogue. */
  readonly name: string | null;
  readonly locale?: string;
  readonly parameter?: string;
  /** Absent where any value is accepted. */
  readonly from?: Json;
  readonly to?: Json;
  readonly reason: string;
  readonly person: string;
  /** The last day on which it counts, as YYYY-MM-DD. */
  readonly expires: string;
}

/** An accept list of the right shape. */
export interface AcceptedChanges {
  readonly file: SourceFile;
  readonly acceptances: readonly Acceptance[];
}

/** An accept list, or the Problems that keep it from being one. */
export type ReadAcceptedChanges =
  | { readonly accepted: AcceptedChanges; readonly diagnostics: readonly [] }
  | { readonly accepted?: never; readonly diagnostics: readonly Diagnostic[] };

/** Reads an `accepted-changes.json`. Faults are in `problems`; nothing is thrown for them. */
export async function readAcceptedChanges(path: string): Promise<ReadAcceptedChanges> {
  const { file, diagnostics } = await readFile(path);
  if (file === undefined) return { diagnostics };
  const violations = acceptedChangesShape(file);
  if (violations.length > 0) {
    return {
      diagnostics: locateViolations([{ rule: 'files-match-their-schema', severity: 'error', violations }], [file]),
    };
  }
  return { accepted: { file, acceptances: file.value as unknown as readonly Acceptance[] }, diagnostics: [] };
}

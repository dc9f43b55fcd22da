import { resolveFindings } from '../../check/resolve-findings.js';
import { acceptedChangesShape } from '../../check/shape.js';
import type { Json } from '../../json.js';
import type { Problem } from '../../problem.js';
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
  | { readonly accepted: AcceptedChanges; readonly problems: readonly [] }
  | { readonly accepted?: never; readonly problems: readonly Problem[] };

/** Reads an `accepted-changes.json`. Faults are in `problems`; nothing is thrown for them. */
export async function readAcceptedChanges(path: string): Promise<ReadAcceptedChanges> {
  const { file, problems } = await readFile(path);
  if (file === undefined) return { problems };
  const findings = acceptedChangesShape(file);
  if (findings.length > 0) {
    return { problems: resolveFindings([{ rule: 'files-match-their-schema', severity: 'error', findings }], [file]) };
  }
  return { accepted: { file, acceptances: file.value as unknown as readonly Acceptance[] }, problems: [] };
}

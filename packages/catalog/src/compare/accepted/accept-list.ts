import type { Diagnostic } from '../../diagnostic.js';
import { locateViolations } from '../../draft/locate-violations.js';
import { acceptedChangesShape } from '../../draft/shape.js';
import type { Json } from '../../json.js';
import { disk, type FileSource } from '../../read/file-source.js';
import { readFile } from '../../read/read-file.js';
import type { SourceFile } from '../../read/source-file.js';

/** A change for which somebody takes responsibility. */
export interface Acceptance {
  readonly rule: string;
  /** `null` for a change of the whole catalogue. */
  readonly name: string | null;
  readonly locale?: string;
  readonly parameter?: string;
  /** Absent if any value is accepted. */
  readonly from?: Json;
  readonly to?: Json;
  readonly reason: string;
  readonly person: string;
  /** The last day on which it counts, as YYYY-MM-DD. */
  readonly expires: string;
}

/** An accept list of the right shape. */
export interface AcceptList {
  readonly file: SourceFile;
  readonly acceptances: readonly Acceptance[];
}

/** An accept list, or the diagnostics that say why there is none. */
export type ReadAcceptList =
  | { readonly acceptList: AcceptList; readonly diagnostics: readonly [] }
  | { readonly acceptList?: never; readonly diagnostics: readonly Diagnostic[] };

/** Reads an `accepted-changes.json`. What is wrong with it is in `diagnostics`; nothing is thrown. */
export async function readAcceptList(path: string, from: FileSource = disk): Promise<ReadAcceptList> {
  const { file, diagnostics } = await readFile(path, from);
  if (file === undefined) return { diagnostics };
  const violations = acceptedChangesShape(file);
  if (violations.length > 0) {
    return {
      diagnostics: locateViolations([{ rule: 'files-match-their-schema', severity: 'error', violations }], [file]),
    };
  }
  return { acceptList: { file, acceptances: file.value as unknown as readonly Acceptance[] }, diagnostics: [] };
}

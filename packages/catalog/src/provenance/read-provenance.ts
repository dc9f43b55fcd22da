import type { DraftProvenance } from '../draft/draft.js';
import { provenanceShape } from '../draft/shape.js';
import type { Violation } from '../draft/violation.js';
import type { TranslationRecord } from '../embedded/provenance.js';
import { isJsonObject } from '../json.js';
import type { SourceFile } from '../read/source-file.js';

/** The version of the file format that this tool writes, and the newest that it reads. */
export const PROVENANCE_FORMAT = 1;

/** Returns the records of a file that have the right shape, and every place that has not. */
export function readProvenance(
  tag: string,
  file: SourceFile,
): { readonly provenance: DraftProvenance; readonly violations: readonly Violation[] } {
  const { value } = file;
  const members = isJsonObject(value) ? value : {};
  if (typeof members.format === 'number' && members.format > PROVENANCE_FORMAT) {
    const message = `The file has the format ${members.format}, which is newer than this tool knows (${PROVENANCE_FORMAT}).`;
    const help = 'Install the newest version of error-contracts.';
    return { provenance: { file, tag, records: new Map() }, violations: [{ file, path: ['format'], message, help }] };
  }
  const violations = provenanceShape(file);
  const broken = new Set(violations.map(({ path: [name] }) => name));
  const records = new Map<string, TranslationRecord>();
  for (const [name, record] of Object.entries(members)) {
    if (isJsonObject(record) && !broken.has(name)) records.set(name, record as unknown as TranslationRecord);
  }
  return { provenance: { file, tag, records }, violations };
}

import { compareCodes } from '@error-contracts/catalog/draft';
import type { JsonEdit } from '@error-contracts/catalog/json-edit';
import type { CheckedSteps } from './drop-rejected.js';
import type { ImportedChange } from './import-plan.js';

/** One change of a merge, and its edits. */
export interface MergeStep {
  readonly name: string;
  /** The edits; none if a person must decide. */
  readonly edits: readonly JsonEdit[];
  readonly change: ImportedChange;
}

/** Returns the changes of all steps, ascending by code, with the rejections by rules. */
export function reportedChanges(
  steps: readonly MergeStep[],
  { rejections }: Pick<CheckedSteps<MergeStep>, 'rejections'>,
): readonly ImportedChange[] {
  return steps
    .map(({ name, change }) => {
      const rejection = rejections.get(name);
      return rejection === undefined ? change : { ...change, rejection };
    })
    .sort((a, b) => compareCodes(a.code, b.code));
}

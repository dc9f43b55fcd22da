import type { JsonEdit } from '@error-contracts/catalog/json-edit';
import type { WithoutRejected } from './drop-rejected.js';
import type { ImportedChange } from './import-plan.js';

/** One change that a merge would make, and how. */
export interface MergeStep {
  readonly name: string;
  /** What to edit; nothing where a person must decide. */
  readonly edits: readonly JsonEdit[];
  readonly change: ImportedChange;
}

/** The changes of all steps, with the reasons of those that a law refuses; ascending by code. */
export function reportedChanges(
  steps: readonly MergeStep[],
  { rejection }: Pick<WithoutRejected<MergeStep>, 'rejection'>,
): readonly ImportedChange[] {
  return steps
    .map(({ name, change }) => {
      const reason = rejection.get(name);
      return reason === undefined ? change : { ...change, rejection: reason };
    })
    .sort((a, b) => a.code - b.code);
}

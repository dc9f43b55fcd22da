import type { JsonEdit } from './edit-json.js';
import type { ImportedChange } from './import-plan.js';
import type { Settled } from './settle.js';

/** One change that a merge would make, and how. */
export interface MergeStep {
  readonly name: string;
  /** What to edit; nothing where a person must decide. */
  readonly edits: readonly JsonEdit[];
  readonly change: ImportedChange;
}

/** The changes of all steps, with the reasons of those that a law refuses; ascending by code. */
export function toldChanges(
  steps: readonly MergeStep[],
  { held }: Pick<Settled<MergeStep>, 'held'>,
): readonly ImportedChange[] {
  return steps
    .map(({ name, change }) => {
      const reason = held.get(name);
      return reason === undefined ? change : { ...change, held: reason };
    })
    .sort((a, b) => a.code - b.code);
}
